SELECT e.matter_id, e.id FROM event e JOIN matter m ON m.id = e.matter_id
WHERE e.number = :number AND e.number <> '' AND m.withdrawn = 0 ORDER BY e.id DESC LIMIT 1
