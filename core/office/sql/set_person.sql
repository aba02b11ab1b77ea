UPDATE person AS old
SET role = new.role, valid_from = new.valid_from, valid_to = new.valid_to,
  digest = sm3_row('person', old.uuid, old.name, new.role, new.valid_from, new.valid_to)
FROM (SELECT :role AS role, :valid_from AS valid_from, :valid_to AS valid_to) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
