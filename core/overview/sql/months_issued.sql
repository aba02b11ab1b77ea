-- Base of Counts::months; conditions and grouping are appended. By day in the order of the index, months are added up outside.
SELECT m.issued_on, count(*)
FROM matter m
WHERE m.withdrawn = 0 AND m.state NOT IN ('voided', 'merged') AND m.issued_on BETWEEN :months_from AND :months_to
