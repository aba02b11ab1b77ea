-- Base of Counts::unitMonths; conditions and grouping are appended.
SELECT m.lead_id, CAST(substr(m.issued_on, 1, 4) AS INTEGER), CAST(substr(m.issued_on, 6, 2) AS INTEGER), count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.issued_on IS NOT NULL AND m.state NOT IN ('voided', 'merged')
