-- slips of the batch that somebody has worked since: any step that no import wrote, or a change by a later import
SELECT DISTINCT s.id
FROM slip s
WHERE s.withdrawn = 0 AND (
  (s.batch_id = :batch_id AND EXISTS (SELECT 1 FROM event e WHERE e.slip_id = s.id AND e.matter_id IS NULL AND e.imported = 0))
  OR EXISTS (SELECT 1 FROM matter m JOIN event e ON e.matter_id = m.id WHERE m.slip_id = s.id AND m.batch_id = :batch_id AND e.imported = 0)
  OR EXISTS (SELECT 1 FROM matter m JOIN matter later ON later.previous_id = m.id
    WHERE m.slip_id = s.id AND m.batch_id = :batch_id AND later.withdrawn = 0)
  OR EXISTS (SELECT 1 FROM matter m JOIN import_row r ON r.matter_id = m.id JOIN import_batch b ON b.id = r.batch_id
    WHERE m.slip_id = s.id AND m.batch_id = :batch_id AND r.batch_id <> :batch_id AND b.withdrawn_on IS NULL))
  AND (s.batch_id = :batch_id OR EXISTS (SELECT 1 FROM matter m WHERE m.slip_id = s.id AND m.batch_id = :batch_id))
ORDER BY s.id LIMIT 20
