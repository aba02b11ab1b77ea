INSERT INTO department_group
  (uuid, name, position, ranked, digest)
SELECT uuid, name, position, ranked,
  sm3_row('department_group', uuid, name, position, ranked)
FROM (SELECT :uuid AS uuid, :name AS name, :position AS position, :ranked AS ranked)
RETURNING id, uuid, digest
