SELECT matter_id FROM event INDEXED BY event_by_date
WHERE on_date >= :from AND on_date <= :to AND slip_id = :slip AND verb = 'uphold' AND matter_id IS NOT NULL ORDER BY id
