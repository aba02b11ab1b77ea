SELECT 0, state, state, count(*) FROM clue GROUP BY state ORDER BY count(*) DESC, state
