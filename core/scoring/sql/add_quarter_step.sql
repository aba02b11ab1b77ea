INSERT INTO quarter_step
  (uuid, year, quarter, step, on_date, audit_n, unit_id, answers_id, note, code, sheet, digest)
SELECT uuid, year, quarter, step, on_date, audit_n, unit_id, answers_id, note, code, sheet,
  sm3_row('quarter_step', uuid, year, quarter, step, on_date, audit_n, unit_id, answers_id, note, code, sheet)
FROM (SELECT :uuid AS uuid, :year AS year, :quarter AS quarter, :step AS step, :on_date AS on_date, :audit_n AS audit_n,
  :unit_id AS unit_id, :answers_id AS answers_id, :note AS note, :code AS code, :sheet AS sheet)
RETURNING id, uuid, digest
