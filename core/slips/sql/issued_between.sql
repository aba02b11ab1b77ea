-- Matters of all units issued between two days; read in short stretches of days, so that no statement stays open for long.
SELECT m.id, m.slip_id, m.ordinal, s.prefix, s.year, s.number, s.draft_number, d.code, d.short_name, m.category_id, c.name, m.problem,
  m.issued_on, m.state, m.round, m.previous_id, m.rebound_on
FROM matter m JOIN slip s ON s.id = m.slip_id JOIN department d ON d.id = m.lead_id JOIN list_item c ON c.id = m.category_id
WHERE m.withdrawn = 0 AND m.issued_on >= :from AND m.issued_on <= :to AND m.state NOT IN ('voided', 'merged')
ORDER BY m.issued_on DESC, m.id DESC
