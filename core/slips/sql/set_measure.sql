UPDATE measure AS old
SET what = new.what, who = new.who, due_on = new.due_on, done_on = new.done_on, result = new.result,
  digest = sm3_row('measure', old.uuid, old.matter_id, old.ordinal, new.what, new.who, new.due_on, new.done_on, new.result)
FROM (SELECT :what AS what, :who AS who, :due_on AS due_on, :done_on AS done_on, :result AS result) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
