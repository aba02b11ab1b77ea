INSERT INTO day_change
  (uuid, day, off, name, reason, made_on, made_by, digest)
SELECT uuid, day, off, name, reason, made_on, made_by,
  sm3_row('day_change', uuid, day, off, name, reason, made_on, made_by)
FROM (SELECT :uuid AS uuid, :day AS day, :off AS off, :name AS name, :reason AS reason, :made_on AS made_on, :made_by AS made_by)
RETURNING id, uuid, digest
