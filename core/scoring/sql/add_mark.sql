INSERT INTO component_mark
  (uuid, year, quarter, unit_id, component, mark, on_date, digest)
SELECT uuid, year, quarter, unit_id, component, mark, on_date,
  sm3_row('component_mark', uuid, year, quarter, unit_id, component, mark, on_date)
FROM (SELECT :uuid AS uuid, :year AS year, :quarter AS quarter, :unit_id AS unit_id, :component AS component, :mark AS mark,
  :on_date AS on_date)
RETURNING id, uuid, digest
