SELECT id FROM slip WHERE prefix = :prefix AND year = :year AND number = :number AND withdrawn = 0
