-- slips of earlier imports whose matters this import changed
SELECT DISTINCT m.slip_id
FROM import_row r JOIN matter m ON m.id = r.matter_id
WHERE r.batch_id = :batch_id AND m.withdrawn = 0 AND (m.batch_id IS NULL OR m.batch_id <> r.batch_id)
ORDER BY m.slip_id LIMIT 20
