UPDATE holiday_year AS old
SET source = new.source, days = new.days,
  digest = sm3_row('holiday_year', old.uuid, old.year, new.source, new.days)
FROM (SELECT :source AS source, :days AS days) AS new
WHERE old.year = :year
RETURNING id, uuid, digest
