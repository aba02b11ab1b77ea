-- Base of SummaryCounts: overdue limits by unit; conditions and grouping are appended.
SELECT m.lead_id, m.due_on, count(*)
FROM matter m
WHERE m.withdrawn = 0
