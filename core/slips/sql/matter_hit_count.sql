-- Base of MatterQuery::count for a search.
SELECT count(*)
FROM matter_text t
CROSS JOIN matter m ON m.id = t.rowid
WHERE m.withdrawn = 0
