INSERT INTO slip
  (uuid, draft_number, prefix, year, number, state, title, lead_id, co_units, clerk, approver, contact, copies, approved_on,
  issued_on, signed_on, ended_on, batch_id, withdrawn, version, digest)
SELECT uuid, draft_number, prefix, year, number, state, title, lead_id, co_units, clerk, approver, contact, copies, approved_on,
  issued_on, signed_on, ended_on, batch_id, withdrawn, version,
  sm3_row('slip', uuid, draft_number, prefix, year, number, state, title, lead_id, co_units, clerk, approver, contact, copies, approved_on,
  issued_on, signed_on, ended_on, batch_id, withdrawn, version)
FROM (SELECT :uuid AS uuid, :draft_number AS draft_number, :prefix AS prefix, :year AS year, :number AS number, :state AS state,
  :title AS title, :lead_id AS lead_id, :co_units AS co_units, :clerk AS clerk, :approver AS approver, :contact AS contact,
  :copies AS copies, :approved_on AS approved_on, :issued_on AS issued_on, :signed_on AS signed_on, :ended_on AS ended_on,
  :batch_id AS batch_id, :withdrawn AS withdrawn, :version AS version)
RETURNING id, uuid, digest
