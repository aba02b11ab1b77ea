SELECT r.facts, r.matter_id
FROM import_row r JOIN import_batch b ON b.id = r.batch_id
WHERE r.row_key = :row_key AND r.matter_id IS NOT NULL AND b.withdrawn_on IS NULL
ORDER BY r.batch_id DESC LIMIT 1
