SELECT id, list, name, position FROM list_item ORDER BY list, position, id
