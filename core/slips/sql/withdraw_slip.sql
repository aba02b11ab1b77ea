UPDATE slip AS old
SET withdrawn = new.withdrawn, version = old.version + 1,
  digest = sm3_row('slip', old.uuid, old.draft_number, old.prefix, old.year, old.number, old.state, old.title, old.lead_id, old.co_units, old.clerk,
  old.approver, old.contact, old.copies, old.approved_on, old.issued_on, old.signed_on, old.ended_on, old.batch_id, new.withdrawn,
  old.version + 1)
FROM (SELECT :withdrawn AS withdrawn) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
