-- Base of SummaryCounts: years of issue; conditions and grouping are appended.
SELECT 0, 0, substr(m.issued_on, 1, 4), count(*),
  coalesce(sum(m.state IN ('closed', 'consolidated') AND m.closed_on <= :tally_day), 0),
  coalesce(sum(m.state IN ('closed', 'consolidated') AND m.closed_on <= :tally_day AND m.returns = 0
    AND coalesce(m.submitted_on, m.closed_on) <= m.due_on), 0),
  coalesce(sum(m.returns > 0), 0),
  coalesce(sum(m.rebound_on IS NOT NULL), 0)
FROM matter m
WHERE m.withdrawn = 0 AND m.issued_on <= :tally_day AND m.state NOT IN ('voided', 'merged')
