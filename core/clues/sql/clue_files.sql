SELECT id, name, stored_name, content_digest, bytes, dated_on FROM attachment WHERE clue_id = :clue_id AND removed = 0 ORDER BY id
