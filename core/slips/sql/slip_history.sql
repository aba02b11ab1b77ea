SELECT id, uuid, slip_id, matter_id, verb, on_date, recorded_at, actor, account, on_paper, imported, note, person, to_date, days, number, step,
  other_id, field, value
FROM event WHERE slip_id = :slip_id AND matter_id IS NULL ORDER BY id
