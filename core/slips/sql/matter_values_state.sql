-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT 0, m.state, m.state, count(*)
FROM matter m
WHERE m.withdrawn = 0
