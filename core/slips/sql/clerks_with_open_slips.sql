SELECT s.clerk, count(*) FROM slip s
WHERE s.clerk <> '' AND s.withdrawn = 0 AND s.state IN ('draft', 'approving', 'approved', 'issued', 'signed')
GROUP BY s.clerk ORDER BY s.clerk
