UPDATE setting AS old
SET value = new.value,
  digest = sm3_row('setting', old.uuid, old.key, old.valid_from, new.value)
FROM (SELECT :value AS value) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
