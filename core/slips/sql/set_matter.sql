UPDATE matter AS old
SET slip_id = new.slip_id, ordinal = new.ordinal, sort_key = new.sort_key, lead_id = new.lead_id, source_id = new.source_id,
  category_id = new.category_id, severity = new.severity, kind = new.kind, problem = new.problem, requirement = new.requirement,
  limit_days = new.limit_days, limit_date = new.limit_date, state = new.state, issued_on = new.issued_on, due_on = new.due_on,
  first_due_on = new.first_due_on, submitted_on = new.submitted_on, closed_on = new.closed_on, recheck_on = new.recheck_on,
  asked_on = new.asked_on, refused_on = new.refused_on, suspended_on = new.suspended_on, last_on = new.last_on,
  clock_running = new.clock_running, returns = new.returns, reminders = new.reminders, last_step = new.last_step,
  round = new.round, previous_id = new.previous_id, rebound_on = new.rebound_on, cause = new.cause, aim = new.aim,
  leader = new.leader, person = new.person, contact = new.contact, progress = new.progress, result = new.result,
  mechanism = new.mechanism, mechanism_waived = new.mechanism_waived, note = new.note, version = old.version + 1,
  digest = sm3_row('matter', old.uuid, new.slip_id, new.ordinal, new.sort_key, new.lead_id, new.source_id, new.category_id, new.severity, new.kind,
  new.problem, new.requirement, new.limit_days, new.limit_date, new.state, new.issued_on, new.due_on, new.first_due_on,
  new.submitted_on, new.closed_on, new.recheck_on, new.asked_on, new.refused_on, new.suspended_on, new.last_on, new.clock_running,
  new.returns, new.reminders, new.last_step, new.round, new.previous_id, new.rebound_on, new.cause, new.aim, new.leader,
  new.person, new.contact, new.progress, new.result, new.mechanism, new.mechanism_waived, new.note, old.batch_id, old.withdrawn,
  old.version + 1)
FROM (SELECT :slip_id AS slip_id, :ordinal AS ordinal, :sort_key AS sort_key, :lead_id AS lead_id, :source_id AS source_id,
  :category_id AS category_id, :severity AS severity, :kind AS kind, :problem AS problem, :requirement AS requirement,
  :limit_days AS limit_days, :limit_date AS limit_date, :state AS state, :issued_on AS issued_on, :due_on AS due_on,
  :first_due_on AS first_due_on, :submitted_on AS submitted_on, :closed_on AS closed_on, :recheck_on AS recheck_on,
  :asked_on AS asked_on, :refused_on AS refused_on, :suspended_on AS suspended_on, :last_on AS last_on,
  :clock_running AS clock_running, :returns AS returns, :reminders AS reminders, :last_step AS last_step, :round AS round,
  :previous_id AS previous_id, :rebound_on AS rebound_on, :cause AS cause, :aim AS aim, :leader AS leader, :person AS person,
  :contact AS contact, :progress AS progress, :result AS result, :mechanism AS mechanism, :mechanism_waived AS mechanism_waived,
  :note AS note) AS new
WHERE old.id = :id AND old.version = :version
RETURNING id, uuid, digest
