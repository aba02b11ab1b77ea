SELECT id FROM form_return WHERE content_digest = :content_digest AND matter_id = :matter_id ORDER BY id LIMIT 1
