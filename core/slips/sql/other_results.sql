SELECT s.prefix, s.year, s.number, m.ordinal, m.result
FROM matter AS m JOIN slip AS s ON s.id = m.slip_id
WHERE m.lead_id = :lead_id AND m.withdrawn = 0 AND m.id <> :id AND m.result <> '' AND s.number IS NOT NULL
ORDER BY m.sort_key DESC LIMIT 300
