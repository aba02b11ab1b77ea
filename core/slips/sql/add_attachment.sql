INSERT INTO attachment (
  uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, removed, digest)
VALUES (
  :uuid, :matter_id, :clue_id, :name, :stored_name, :content_digest, :bytes, :dated_on, :removed,
  sm3_row('attachment',
  :uuid, :matter_id, :clue_id, :name, :stored_name, :content_digest, :bytes, :dated_on, :removed))
