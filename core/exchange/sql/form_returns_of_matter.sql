SELECT id, received_on, file_name, sheet, stored_name, file_digest, content, taken
FROM form_return WHERE matter_id = :matter_id ORDER BY id
