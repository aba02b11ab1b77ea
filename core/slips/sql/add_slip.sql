INSERT INTO slip (
  uuid, draft_number, prefix, year, number, state, title, lead_id, co_units, clerk, approver, contact, copies, approved_on,
  issued_on, signed_on, ended_on, batch_id, withdrawn, version, digest)
VALUES (
  :uuid, :draft_number, :prefix, :year, :number, :state, :title, :lead_id, :co_units, :clerk, :approver, :contact, :copies,
  :approved_on, :issued_on, :signed_on, :ended_on, :batch_id, :withdrawn, :version,
  sm3_row('slip',
  :uuid, :draft_number, :prefix, :year, :number, :state, :title, :lead_id, :co_units, :clerk, :approver, :contact, :copies,
  :approved_on, :issued_on, :signed_on, :ended_on, :batch_id, :withdrawn, :version))
