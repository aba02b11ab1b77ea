UPDATE unit_contact AS old
SET valid_to = new.valid_to,
  digest = sm3_row('unit_contact', old.uuid, old.department_id, old.name, old.duty, old.phone, old.valid_from, new.valid_to)
FROM (SELECT :valid_to AS valid_to) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
