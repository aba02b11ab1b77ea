INSERT INTO form_return (
  uuid, form_id, matter_id, received_on, file_name, sheet, stored_name, file_digest, content_digest, content, taken, digest)
VALUES (
  :uuid, :form_id, :matter_id, :received_on, :file_name, :sheet, :stored_name, :file_digest, :content_digest, :content, :taken,
  sm3_row('form_return',
  :uuid, :form_id, :matter_id, :received_on, :file_name, :sheet, :stored_name, :file_digest, :content_digest, :content, :taken))
