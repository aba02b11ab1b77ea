-- Base of the value list of a column: key, code, label, count; conditions, grouping and order are appended.
-- Grouped on the matter's own column, so that its index is read and units are looked up once a group.
SELECT m.lead_id, (SELECT d.code FROM department d WHERE d.id = m.lead_id), (SELECT d.short_name FROM department d WHERE d.id = m.lead_id),
  count(*)
FROM matter m
WHERE m.withdrawn = 0
