SELECT m.closed_on, count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.state <> 'planned' AND m.closed_on BETWEEN :from AND :to
GROUP BY m.closed_on
