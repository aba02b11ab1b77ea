INSERT INTO setting
  (uuid, key, valid_from, value, digest)
SELECT uuid, key, valid_from, value,
  sm3_row('setting', uuid, key, valid_from, value)
FROM (SELECT :uuid AS uuid, :key AS key, :valid_from AS valid_from, :value AS value)
RETURNING id, uuid, digest
