-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT c.id, c.name, c.name, count(*)
FROM matter m JOIN list_item c ON c.id = m.source_id
WHERE m.withdrawn = 0
