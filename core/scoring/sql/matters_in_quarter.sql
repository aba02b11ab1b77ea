SELECT id FROM matter
WHERE withdrawn = 0 AND issued_on <= :last
  AND state IN ('planned', 'waiting', 'rectifying', 'submitted', 'verifying', 'closing', 'suspended')
UNION
SELECT id FROM matter WHERE withdrawn = 0 AND closed_on IS NOT NULL AND closed_on >= :first AND issued_on <= :last
UNION
SELECT id FROM matter WHERE withdrawn = 0 AND state IN ('merged', 'transferred', 'voided') AND last_on >= :first AND issued_on <= :last
UNION
SELECT m.id FROM event AS e JOIN matter AS m ON m.id = e.matter_id
WHERE e.on_date BETWEEN :first AND :last AND m.withdrawn = 0
UNION
SELECT m.id FROM event AS e JOIN matter AS m ON m.id = e.matter_id
WHERE e.verb = 'correct' AND e.field = 'on' AND e.value BETWEEN :first AND :last AND m.withdrawn = 0
