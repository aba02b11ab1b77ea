UPDATE list_item AS old
SET valid_to = new.valid_to,
  digest = sm3_row('list_item', old.uuid, old.list, old.name, old.name_key, old.position, old.valid_from, new.valid_to)
FROM (SELECT :valid_to AS valid_to) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
