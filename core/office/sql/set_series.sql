UPDATE series AS old
SET last_number = new.last_number,
  digest = sm3_row('series', old.uuid, old.prefix, old.year, new.last_number)
FROM (SELECT :last_number AS last_number) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
