SELECT e.id, e.slip_id, e.matter_id, s.prefix, s.year, s.number, s.draft_number, m.ordinal, e.verb, e.on_date, e.actor, e.person, e.note,
  d.short_name, e.on_paper, e.imported
FROM event e INDEXED BY event_by_date
JOIN slip s ON s.id = e.slip_id
JOIN department d ON d.id = s.lead_id
LEFT JOIN matter m ON m.id = e.matter_id
WHERE e.on_date <= :as_of AND s.withdrawn = 0 AND coalesce(m.withdrawn, 0) = 0
ORDER BY e.on_date DESC, e.id DESC
LIMIT :count
