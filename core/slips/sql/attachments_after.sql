SELECT id, name, stored_name, content_digest FROM attachment WHERE id > :id AND removed = 0 ORDER BY id LIMIT :limit
