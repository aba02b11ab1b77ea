-- Matters of one unit issued between two days, newest first: what a new problem of that unit may repeat.
SELECT m.id, m.slip_id, m.ordinal, s.prefix, s.year, s.number, s.draft_number, d.code, d.short_name, m.category_id, c.name, m.problem,
  m.issued_on, m.state, m.round, m.previous_id, m.rebound_on
FROM matter m JOIN slip s ON s.id = m.slip_id JOIN department d ON d.id = m.lead_id JOIN list_item c ON c.id = m.category_id
WHERE m.withdrawn = 0 AND m.lead_id = :lead_id AND m.issued_on >= :from AND m.issued_on <= :to
  AND m.state NOT IN ('voided', 'merged')
ORDER BY m.issued_on DESC, m.id DESC
