SELECT id, file_name, stored_name, file_digest FROM form_return WHERE id > :id ORDER BY id LIMIT 200
