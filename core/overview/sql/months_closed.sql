-- Base of Counts::months; conditions and grouping are appended. By day in the order of the index, months are added up outside.
SELECT m.closed_on, count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.state IN ('closed', 'consolidated') AND m.closed_on BETWEEN :months_from AND :months_to
