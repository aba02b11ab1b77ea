SELECT s.id, (SELECT count(*) FROM matter m WHERE m.slip_id = s.id AND m.withdrawn = 0
    AND m.state IN ('planned', 'waiting', 'rectifying', 'submitted', 'verifying', 'closing', 'suspended'))
FROM slip s
WHERE s.clerk = :clerk AND s.withdrawn = 0 AND s.state IN ('draft', 'approving', 'approved', 'issued', 'signed')
ORDER BY s.id
