INSERT INTO matter
  (uuid, slip_id, ordinal, sort_key, lead_id, source_id, category_id, severity, kind, problem, requirement, limit_days, limit_date,
  state, issued_on, due_on, first_due_on, submitted_on, closed_on, recheck_on, asked_on, refused_on, suspended_on, last_on,
  clock_running, returns, reminders, last_step, round, previous_id, rebound_on, cause, aim, leader, person, contact, progress,
  result, mechanism, mechanism_waived, note, batch_id, withdrawn, version, digest)
SELECT uuid, slip_id, ordinal, sort_key, lead_id, source_id, category_id, severity, kind, problem, requirement, limit_days, limit_date,
  state, issued_on, due_on, first_due_on, submitted_on, closed_on, recheck_on, asked_on, refused_on, suspended_on, last_on,
  clock_running, returns, reminders, last_step, round, previous_id, rebound_on, cause, aim, leader, person, contact, progress,
  result, mechanism, mechanism_waived, note, batch_id, withdrawn, version,
  sm3_row('matter', uuid, slip_id, ordinal, sort_key, lead_id, source_id, category_id, severity, kind, problem, requirement, limit_days, limit_date,
  state, issued_on, due_on, first_due_on, submitted_on, closed_on, recheck_on, asked_on, refused_on, suspended_on, last_on,
  clock_running, returns, reminders, last_step, round, previous_id, rebound_on, cause, aim, leader, person, contact, progress,
  result, mechanism, mechanism_waived, note, batch_id, withdrawn, version)
FROM (SELECT :uuid AS uuid, :slip_id AS slip_id, :ordinal AS ordinal, :sort_key AS sort_key, :lead_id AS lead_id, :source_id AS source_id,
  :category_id AS category_id, :severity AS severity, :kind AS kind, :problem AS problem, :requirement AS requirement,
  :limit_days AS limit_days, :limit_date AS limit_date, :state AS state, :issued_on AS issued_on, :due_on AS due_on,
  :first_due_on AS first_due_on, :submitted_on AS submitted_on, :closed_on AS closed_on, :recheck_on AS recheck_on,
  :asked_on AS asked_on, :refused_on AS refused_on, :suspended_on AS suspended_on, :last_on AS last_on,
  :clock_running AS clock_running, :returns AS returns, :reminders AS reminders, :last_step AS last_step, :round AS round,
  :previous_id AS previous_id, :rebound_on AS rebound_on, :cause AS cause, :aim AS aim, :leader AS leader, :person AS person,
  :contact AS contact, :progress AS progress, :result AS result, :mechanism AS mechanism, :mechanism_waived AS mechanism_waived,
  :note AS note, :batch_id AS batch_id, :withdrawn AS withdrawn, :version AS version)
RETURNING id, uuid, digest
