SELECT m.id, m.slip_id, m.ordinal, s.prefix, s.year, s.number, s.draft_number, s.title, s.clerk, s.signed_on, d.id, d.code, d.name,
  d.short_name, m.problem, m.requirement, cat.name, src.name, m.severity, m.kind, m.state, m.issued_on, m.due_on, m.first_due_on,
  m.submitted_on, m.closed_on, m.recheck_on, m.rebound_on, m.asked_on, m.refused_on, m.suspended_on, m.last_on, m.reminders,
  m.returns, m.round, m.last_step
FROM json_each(:ids) wanted
JOIN matter m ON m.id = wanted.value
JOIN slip s ON s.id = m.slip_id
JOIN department d ON d.id = m.lead_id
JOIN list_item cat ON cat.id = m.category_id
LEFT JOIN list_item src ON src.id = m.source_id
WHERE m.withdrawn = 0
ORDER BY wanted.key
