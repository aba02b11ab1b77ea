INSERT INTO attachment (uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, removed, digest)
VALUES (:uuid, NULL, :clue_id, :name, :stored_name, :content_digest, :bytes, :dated_on, 0,
  sm3_row('attachment', :uuid, NULL, :clue_id, :name, :stored_name, :content_digest, :bytes, :dated_on, 0))
