UPDATE import_batch AS old
SET withdrawn_on = new.withdrawn_on,
  digest = sm3_row('import_batch', old.uuid, old.file_name, old.file_digest, old.imported_on, old.accepted, old.rejected, new.withdrawn_on)
FROM (SELECT :withdrawn_on AS withdrawn_on) AS new
WHERE old.id = :id AND old.withdrawn_on IS NULL
RETURNING id, uuid, digest
