-- every value is bound once and named twice, for the row and for its digest: half of a bulk insert is this statement
INSERT INTO event
  (uuid, slip_id, matter_id, verb, on_date, recorded_at, actor, account, on_paper, imported, note, person, to_date, days, number,
  step, other_id, field, value, digest)
VALUES (:uuid, :slip_id, :matter_id, :verb, :on_date, :recorded_at, :actor, :account, :on_paper, :imported, :note, :person, :to_date,
  :days, :number, :step, :other_id, :field, :value,
  sm3_row('event', :uuid, :slip_id, :matter_id, :verb, :on_date, :recorded_at, :actor, :account, :on_paper, :imported, :note, :person,
  :to_date, :days, :number, :step, :other_id, :field, :value))
