SELECT prefix, year, last_number FROM series ORDER BY year DESC, prefix
