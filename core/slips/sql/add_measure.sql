INSERT INTO measure (uuid, matter_id, ordinal, what, who, due_on, done_on, result, digest)
VALUES (:uuid, :matter_id, :ordinal, :what, :who, :due_on, :done_on, :result,
  sm3_row('measure', :uuid, :matter_id, :ordinal, :what, :who, :due_on, :done_on, :result))
