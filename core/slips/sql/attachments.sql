SELECT id, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on
FROM attachment WHERE matter_id = :matter_id AND removed = 0 ORDER BY id
