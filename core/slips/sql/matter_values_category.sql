-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT m.category_id, (SELECT c.name FROM list_item c WHERE c.id = m.category_id), (SELECT c.name FROM list_item c WHERE c.id = m.category_id),
  count(*)
FROM matter m
WHERE m.withdrawn = 0
