-- Matters of one unit that came back after their closing, the latest rebound first.
SELECT m.id, m.slip_id, m.ordinal, s.prefix, s.year, s.number, s.draft_number, d.code, d.short_name, m.category_id, c.name, m.problem,
  m.issued_on, m.state, m.round, m.previous_id, m.rebound_on
FROM matter m JOIN slip s ON s.id = m.slip_id JOIN department d ON d.id = m.lead_id JOIN list_item c ON c.id = m.category_id
WHERE m.withdrawn = 0 AND m.lead_id = :lead_id AND m.rebound_on >= :from AND m.rebound_on <= :to
ORDER BY m.rebound_on DESC, m.id DESC
