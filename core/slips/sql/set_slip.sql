UPDATE slip AS old
SET draft_number = new.draft_number, prefix = new.prefix, year = new.year, number = new.number, state = new.state, title = new.title,
  lead_id = new.lead_id, co_units = new.co_units, clerk = new.clerk, approver = new.approver, contact = new.contact,
  copies = new.copies, approved_on = new.approved_on, issued_on = new.issued_on, signed_on = new.signed_on,
  ended_on = new.ended_on, version = old.version + 1,
  digest = sm3_row('slip', old.uuid, new.draft_number, new.prefix, new.year, new.number, new.state, new.title, new.lead_id, new.co_units, new.clerk,
  new.approver, new.contact, new.copies, new.approved_on, new.issued_on, new.signed_on, new.ended_on, old.batch_id, old.withdrawn,
  old.version + 1)
FROM (SELECT :draft_number AS draft_number, :prefix AS prefix, :year AS year, :number AS number, :state AS state, :title AS title,
  :lead_id AS lead_id, :co_units AS co_units, :clerk AS clerk, :approver AS approver, :contact AS contact, :copies AS copies,
  :approved_on AS approved_on, :issued_on AS issued_on, :signed_on AS signed_on, :ended_on AS ended_on) AS new
WHERE old.id = :id AND old.version = :version
RETURNING id, uuid, digest
