UPDATE requirement_template AS old
SET valid_to = new.valid_to,
  digest = sm3_row('requirement_template', old.uuid, old.category_id, old.text, old.valid_from, new.valid_to)
FROM (SELECT :valid_to AS valid_to) AS new
WHERE old.id = :id AND old.valid_to IS NULL
RETURNING id, uuid, digest
