INSERT INTO attachment
  (uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, removed, digest)
SELECT uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, removed,
  sm3_row('attachment', uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on, removed)
FROM (SELECT :uuid AS uuid, :matter_id AS matter_id, :clue_id AS clue_id, :name AS name, :stored_name AS stored_name,
  :content_digest AS content_digest, :bytes AS bytes, :dated_on AS dated_on, :removed AS removed)
RETURNING id, uuid, digest
