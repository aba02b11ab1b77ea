SELECT id, slip_id FROM matter
WHERE withdrawn = 0 AND state IN ('waiting', 'rectifying', 'suspended') AND due_on >= :from_day
ORDER BY due_on, sort_key, id
