SELECT id, day, off, name, reason, made_on, made_by FROM day_change ORDER BY id
