SELECT id, last_number FROM series WHERE prefix = :prefix AND year = :year
