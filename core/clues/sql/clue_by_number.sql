SELECT id, uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version
FROM clue WHERE year = :year AND number = :number
