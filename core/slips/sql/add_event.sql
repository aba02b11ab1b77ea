INSERT INTO event
  (uuid, slip_id, matter_id, verb, on_date, recorded_at, actor, account, on_paper, imported, note, person, to_date, days, number,
  step, other_id, field, value, digest)
SELECT uuid, slip_id, matter_id, verb, on_date, recorded_at, actor, account, on_paper, imported, note, person, to_date, days, number,
  step, other_id, field, value,
  sm3_row('event', uuid, slip_id, matter_id, verb, on_date, recorded_at, actor, account, on_paper, imported, note, person, to_date, days, number,
  step, other_id, field, value)
FROM (SELECT :uuid AS uuid, :slip_id AS slip_id, :matter_id AS matter_id, :verb AS verb, :on_date AS on_date, :recorded_at AS recorded_at,
  :actor AS actor, :account AS account, :on_paper AS on_paper, :imported AS imported, :note AS note, :person AS person,
  :to_date AS to_date, :days AS days, :number AS number, :step AS step, :other_id AS other_id, :field AS field, :value AS value)
RETURNING id, uuid, digest
