-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT 0, substr(m.issued_on, 1, 4), substr(m.issued_on, 1, 4), count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.issued_on IS NOT NULL
