SELECT r.matter_id, r.row_key, r.facts
FROM matter m
JOIN import_row r ON r.matter_id = m.id
JOIN import_batch b ON b.id = r.batch_id
WHERE m.slip_id = :slip_id AND m.withdrawn = 0 AND b.withdrawn_on IS NULL
ORDER BY m.ordinal, r.batch_id DESC
