INSERT INTO year_step
  (uuid, year, step, done_on, done_by, note, digest)
SELECT uuid, year, step, done_on, done_by, note,
  sm3_row('year_step', uuid, year, step, done_on, done_by, note)
FROM (SELECT :uuid AS uuid, :year AS year, :step AS step, :done_on AS done_on, :done_by AS done_by, :note AS note)
RETURNING id, uuid, digest
