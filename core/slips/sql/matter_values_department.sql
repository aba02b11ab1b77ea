-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
SELECT d.id, d.code, d.short_name, count(*)
FROM matter m JOIN department d ON d.id = m.lead_id
WHERE m.withdrawn = 0
