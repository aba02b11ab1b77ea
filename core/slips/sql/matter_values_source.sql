-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT m.source_id, (SELECT c.name FROM list_item c WHERE c.id = m.source_id), (SELECT c.name FROM list_item c WHERE c.id = m.source_id),
  count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.source_id IS NOT NULL
