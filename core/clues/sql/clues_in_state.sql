SELECT id, uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version,
  COALESCE((SELECT i.present FROM clue_informant i WHERE i.clue_id = clue.id), 0)
FROM clue WHERE state = :state ORDER BY received_on, year, number
