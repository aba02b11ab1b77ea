SELECT id, uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version
FROM clue ORDER BY year, number
