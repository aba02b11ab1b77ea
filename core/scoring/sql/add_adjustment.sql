INSERT INTO score_adjustment
  (uuid, year, quarter, unit_id, points, kind, corrects, reason, document, on_date, digest)
SELECT uuid, year, quarter, unit_id, points, kind, corrects, reason, document, on_date,
  sm3_row('score_adjustment', uuid, year, quarter, unit_id, points, kind, corrects, reason, document, on_date)
FROM (SELECT :uuid AS uuid, :year AS year, :quarter AS quarter, :unit_id AS unit_id, :points AS points, :kind AS kind,
  :corrects AS corrects, :reason AS reason, :document AS document, :on_date AS on_date)
RETURNING id, uuid, digest
