SELECT coalesce(sum(points), 0) FROM score_adjustment WHERE kind = 'correction' AND corrects = :corrects AND unit_id = :unit_id
