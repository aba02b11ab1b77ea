SELECT q.id, q.year, q.quarter, q.step, q.on_date, q.audit_n, q.unit_id, q.answers_id, q.note, q.code, d.code, d.name
FROM quarter_step AS q LEFT JOIN department AS d ON d.id = q.unit_id
WHERE q.year = :year AND q.quarter = :quarter AND q.on_date <= :as_of ORDER BY q.id
