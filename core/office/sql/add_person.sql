INSERT INTO person
  (uuid, name, role, valid_from, valid_to, digest)
SELECT uuid, name, role, valid_from, valid_to,
  sm3_row('person', uuid, name, role, valid_from, valid_to)
FROM (SELECT :uuid AS uuid, :name AS name, :role AS role, :valid_from AS valid_from, :valid_to AS valid_to)
RETURNING id, uuid, digest
