SELECT l.id, l.name, l.name, count(*) FROM clue c JOIN list_item l ON l.id = c.source_id GROUP BY l.id ORDER BY l.position
