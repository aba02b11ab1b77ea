SELECT id FROM matter WHERE batch_id = :batch_id AND withdrawn = 0 ORDER BY id
