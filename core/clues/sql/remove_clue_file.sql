UPDATE attachment
SET removed = 1, digest = sm3_row('attachment', uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, 1)
WHERE id = :id AND clue_id = :clue_id AND removed = 0
RETURNING id, uuid, digest
