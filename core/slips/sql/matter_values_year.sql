-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended. By day, in the
-- order of its index; the few thousand days are added up to years outside.
SELECT 0, m.issued_on, m.issued_on, count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.issued_on IS NOT NULL
