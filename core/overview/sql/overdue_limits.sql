-- Base of Counts::overdueAges; conditions and grouping are appended. One line a limit date: the calendar is asked once for each.
SELECT m.due_on, count(*)
FROM matter m
WHERE m.withdrawn = 0
