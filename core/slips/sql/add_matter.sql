INSERT INTO matter (
  uuid, slip_id, ordinal, sort_key, lead_id, source_id, category_id, severity, kind, problem, requirement, limit_days, limit_date,
  state, issued_on, due_on, first_due_on, submitted_on, closed_on, recheck_on, asked_on, refused_on, suspended_on, last_on,
  clock_running, returns, reminders, last_step, round, previous_id, rebound_on, cause, aim, leader, person, contact, progress,
  result, mechanism, mechanism_waived, note, batch_id, withdrawn, version, digest)
VALUES (
  :uuid, :slip_id, :ordinal, :sort_key, :lead_id, :source_id, :category_id, :severity, :kind, :problem, :requirement, :limit_days,
  :limit_date, :state, :issued_on, :due_on, :first_due_on, :submitted_on, :closed_on, :recheck_on, :asked_on, :refused_on,
  :suspended_on, :last_on, :clock_running, :returns, :reminders, :last_step, :round, :previous_id, :rebound_on, :cause, :aim,
  :leader, :person, :contact, :progress, :result, :mechanism, :mechanism_waived, :note, :batch_id, :withdrawn, :version,
  sm3_row('matter',
  :uuid, :slip_id, :ordinal, :sort_key, :lead_id, :source_id, :category_id, :severity, :kind, :problem, :requirement, :limit_days,
  :limit_date, :state, :issued_on, :due_on, :first_due_on, :submitted_on, :closed_on, :recheck_on, :asked_on, :refused_on,
  :suspended_on, :last_on, :clock_running, :returns, :reminders, :last_step, :round, :previous_id, :rebound_on, :cause, :aim,
  :leader, :person, :contact, :progress, :result, :mechanism, :mechanism_waived, :note, :batch_id, :withdrawn, :version))
