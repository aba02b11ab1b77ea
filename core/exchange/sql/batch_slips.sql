SELECT id FROM slip WHERE batch_id = :batch_id AND withdrawn = 0 ORDER BY id
