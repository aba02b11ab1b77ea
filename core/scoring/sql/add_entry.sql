INSERT INTO score_entry
  (uuid, year, quarter, unit_id, rule, points, on_date, matter_id, reason, evidence, approver, cancels_id, digest)
SELECT uuid, year, quarter, unit_id, rule, points, on_date, matter_id, reason, evidence, approver, cancels_id,
  sm3_row('score_entry', uuid, year, quarter, unit_id, rule, points, on_date, matter_id, reason, evidence, approver, cancels_id)
FROM (SELECT :uuid AS uuid, :year AS year, :quarter AS quarter, :unit_id AS unit_id, :rule AS rule, :points AS points, :on_date AS on_date,
  :matter_id AS matter_id, :reason AS reason, :evidence AS evidence, :approver AS approver, :cancels_id AS cancels_id)
RETURNING id, uuid, digest
