-- slips of the batch that somebody has worked since: any step that the import itself did not write
SELECT DISTINCT s.id
FROM slip s
WHERE s.batch_id = :batch_id AND s.withdrawn = 0 AND (
  EXISTS (SELECT 1 FROM event e WHERE e.slip_id = s.id AND e.matter_id IS NULL AND e.imported = 0)
  OR EXISTS (SELECT 1 FROM matter m JOIN event e ON e.matter_id = m.id WHERE m.slip_id = s.id AND e.imported = 0)
  OR EXISTS (SELECT 1 FROM matter m JOIN matter later ON later.previous_id = m.id WHERE m.slip_id = s.id AND later.withdrawn = 0))
ORDER BY s.id LIMIT 20
