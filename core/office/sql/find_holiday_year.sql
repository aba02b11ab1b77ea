SELECT id FROM holiday_year WHERE year = :year
