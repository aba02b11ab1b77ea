INSERT INTO measure
  (uuid, matter_id, ordinal, what, who, due_on, done_on, result, digest)
SELECT uuid, matter_id, ordinal, what, who, due_on, done_on, result,
  sm3_row('measure', uuid, matter_id, ordinal, what, who, due_on, done_on, result)
FROM (SELECT :uuid AS uuid, :matter_id AS matter_id, :ordinal AS ordinal, :what AS what, :who AS who, :due_on AS due_on, :done_on AS done_on,
  :result AS result)
RETURNING id, uuid, digest
