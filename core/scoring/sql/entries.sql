SELECT e.id, e.uuid, e.unit_id, e.rule, e.points, e.on_date, e.matter_id, e.reason, e.approver, m.ordinal, s.prefix, s.year, s.number
FROM score_entry AS e LEFT JOIN matter AS m ON m.id = e.matter_id LEFT JOIN slip AS s ON s.id = m.slip_id
WHERE e.year = :year AND e.quarter = :quarter AND e.on_date <= :as_of AND e.cancels_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM score_entry AS c WHERE c.cancels_id = e.id AND c.on_date <= :as_of)
  AND (e.matter_id IS NULL OR m.withdrawn = 0)
ORDER BY e.on_date, e.id
