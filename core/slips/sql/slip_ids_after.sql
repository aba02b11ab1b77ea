SELECT id FROM slip WHERE id > :id AND withdrawn = 0 ORDER BY id LIMIT :limit
