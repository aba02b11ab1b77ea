INSERT INTO import_batch
  (uuid, file_name, file_digest, imported_on, accepted, rejected, withdrawn_on, digest)
SELECT uuid, file_name, file_digest, imported_on, accepted, rejected, withdrawn_on,
  sm3_row('import_batch', uuid, file_name, file_digest, imported_on, accepted, rejected, withdrawn_on)
FROM (SELECT :uuid AS uuid, :file_name AS file_name, :file_digest AS file_digest, :imported_on AS imported_on, :accepted AS accepted,
  :rejected AS rejected, :withdrawn_on AS withdrawn_on)
RETURNING id, uuid, digest
