INSERT INTO clue_decision (uuid, clue_id, way, on_date, recorded_at, actor, on_paper, reason, target, digest)
VALUES (:uuid, :clue_id, :way, :on_date, :recorded_at, :actor, :on_paper, :reason, :target,
  sm3_row('clue_decision', :uuid, :clue_id, :way, :on_date, :recorded_at, :actor, :on_paper, :reason, :target))
