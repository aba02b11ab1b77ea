INSERT INTO holiday_year
  (uuid, year, source, days, digest)
SELECT uuid, year, source, days,
  sm3_row('holiday_year', uuid, year, source, days)
FROM (SELECT :uuid AS uuid, :year AS year, :source AS source, :days AS days)
RETURNING id, uuid, digest
