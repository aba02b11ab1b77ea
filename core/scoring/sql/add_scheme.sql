INSERT INTO scheme
  (uuid, version, valid_from, adopted_on, body, digest)
SELECT uuid, version, valid_from, adopted_on, body,
  sm3_row('scheme', uuid, version, valid_from, adopted_on, body)
FROM (SELECT :uuid AS uuid, :version AS version, :valid_from AS valid_from, :adopted_on AS adopted_on, :body AS body)
RETURNING id, uuid, digest
