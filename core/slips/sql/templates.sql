SELECT t.id, c.name, t.text, t.valid_from, t.valid_to
FROM requirement_template t JOIN list_item c ON c.id = t.category_id
ORDER BY c.position, t.id
