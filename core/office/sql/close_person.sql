UPDATE person AS old
SET valid_to = new.valid_to,
  digest = sm3_row('person', old.uuid, old.name, old.role, old.valid_from, new.valid_to)
FROM (SELECT :valid_to AS valid_to) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
