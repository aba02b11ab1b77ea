SELECT c.year, c.number FROM slip_clue sc JOIN clue c ON c.id = sc.clue_id WHERE sc.slip_id = :slip_id ORDER BY c.year, c.number
