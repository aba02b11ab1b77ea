UPDATE matter AS old
SET withdrawn = new.withdrawn, version = old.version + 1,
  digest = sm3_row('matter', old.uuid, old.slip_id, old.ordinal, old.sort_key, old.lead_id, old.source_id, old.category_id, old.severity, old.kind,
  old.problem, old.requirement, old.limit_days, old.limit_date, old.state, old.issued_on, old.due_on, old.first_due_on,
  old.submitted_on, old.closed_on, old.recheck_on, old.asked_on, old.refused_on, old.suspended_on, old.last_on, old.clock_running,
  old.returns, old.reminders, old.last_step, old.round, old.previous_id, old.rebound_on, old.cause, old.aim, old.leader,
  old.person, old.contact, old.progress, old.result, old.mechanism, old.mechanism_waived, old.note, old.batch_id, new.withdrawn,
  old.version + 1)
FROM (SELECT :withdrawn AS withdrawn) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
