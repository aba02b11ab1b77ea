SELECT s.id, s.uuid, s.draft_number, s.prefix, s.year, s.number, s.state, s.title, s.lead_id, d.code, s.co_units, s.clerk, s.approver,
  s.contact, s.copies, s.approved_on, s.issued_on, s.signed_on, s.ended_on, s.batch_id, s.version
FROM slip s JOIN department d ON d.id = s.lead_id
WHERE s.id = :id AND s.withdrawn = 0
