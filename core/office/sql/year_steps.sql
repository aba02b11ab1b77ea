SELECT year, step, done_on, done_by, note FROM year_step WHERE year = :year ORDER BY id
