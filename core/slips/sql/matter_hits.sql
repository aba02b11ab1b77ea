-- Base of MatterQuery::ids for a search, newest first: the index is read from its end, so the first hits come at once.
SELECT m.id
FROM matter_text t
CROSS JOIN matter m ON m.id = t.rowid
WHERE m.withdrawn = 0
