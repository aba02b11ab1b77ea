INSERT INTO series
  (uuid, prefix, year, last_number, digest)
SELECT uuid, prefix, year, last_number,
  sm3_row('series', uuid, prefix, year, last_number)
FROM (SELECT :uuid AS uuid, :prefix AS prefix, :year AS year, :last_number AS last_number)
RETURNING id, uuid, digest
