INSERT INTO slip_clue (slip_id, clue_id)
SELECT :slip_id, id FROM clue WHERE year = :year AND number = :number
ON CONFLICT DO NOTHING
