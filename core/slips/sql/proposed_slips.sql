-- What waits for the leader, the longest waiting first; the day is that of the last proposal (an earlier one may have come back).
SELECT s.id, s.draft_number, s.title, d.code, d.short_name, s.clerk, s.approver,
  (SELECT count(*) FROM matter m WHERE m.slip_id = s.id AND m.withdrawn = 0) AS matters,
  (SELECT e.on_date FROM event e WHERE e.slip_id = s.id AND e.matter_id IS NULL AND e.verb = 'propose' ORDER BY e.id DESC LIMIT 1) AS proposed,
  (SELECT count(*) FROM event e WHERE e.slip_id = s.id AND e.matter_id IS NULL AND e.verb = 'disapprove') AS returned
FROM slip s JOIN department d ON d.id = s.lead_id
WHERE s.state = 'approving' AND s.withdrawn = 0
ORDER BY proposed, s.id
