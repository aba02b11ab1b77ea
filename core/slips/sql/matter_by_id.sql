SELECT m.id, m.uuid, m.slip_id, m.ordinal, m.lead_id, m.source_id, src.name, m.category_id, cat.name, m.severity, m.kind, m.problem,
  m.requirement, m.limit_days, m.limit_date, m.state, m.issued_on, m.due_on, m.first_due_on, m.submitted_on, m.closed_on, m.recheck_on,
  m.asked_on, m.refused_on, m.suspended_on, m.last_on, m.returns, m.reminders, m.last_step, m.round, m.previous_id, m.rebound_on,
  m.cause, m.aim, m.leader, m.person, m.contact, m.progress, m.result, m.mechanism, m.mechanism_waived, m.note, m.batch_id, m.version
FROM matter m JOIN list_item cat ON cat.id = m.category_id LEFT JOIN list_item src ON src.id = m.source_id
WHERE m.id = :id AND m.withdrawn = 0
