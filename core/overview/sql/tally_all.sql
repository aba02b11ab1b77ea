-- Base of Counts::tally; conditions, grouping and order are appended.
SELECT 0, '', '', '', '', count(*),
  coalesce(sum(m.state IN ('closed', 'consolidated') AND m.closed_on <= :tally_day), 0),
  coalesce(sum(m.state = 'transferred'), 0),
  coalesce(sum(m.clock_running = 1 AND m.due_on < :tally_late), 0),
  coalesce(sum(m.state IN ('closed', 'consolidated') AND m.closed_on <= :tally_day AND m.returns = 0
    AND coalesce(m.submitted_on, m.closed_on) <= m.due_on), 0),
  coalesce(sum(m.returns > 0), 0),
  coalesce(sum(m.rebound_on IS NOT NULL), 0)
FROM matter m
WHERE m.withdrawn = 0 AND m.issued_on <= :tally_day AND m.state NOT IN ('voided', 'merged')
