SELECT id FROM slip WHERE draft_number = :draft AND withdrawn = 0
