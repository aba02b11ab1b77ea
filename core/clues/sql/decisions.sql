SELECT id, way, on_date, actor, on_paper, reason, target FROM clue_decision WHERE clue_id = :clue_id ORDER BY id
