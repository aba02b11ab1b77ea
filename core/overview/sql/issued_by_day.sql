SELECT m.issued_on, count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.state <> 'planned' AND m.issued_on BETWEEN :from AND :to
GROUP BY m.issued_on
