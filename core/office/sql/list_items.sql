SELECT id, list, name, position, valid_from, valid_to FROM list_item ORDER BY list, position, id
