SELECT id, year, source, days FROM holiday_year ORDER BY year
