INSERT INTO department
  (uuid, code, name, short_name, group_id, position, aliases, valid_from, valid_to, successor_code, version, digest)
SELECT uuid, code, name, short_name, group_id, position, aliases, valid_from, valid_to, successor_code, version,
  sm3_row('department', uuid, code, name, short_name, group_id, position, aliases, valid_from, valid_to, successor_code, version)
FROM (SELECT :uuid AS uuid, :code AS code, :name AS name, :short_name AS short_name, :group_id AS group_id, :position AS position,
  :aliases AS aliases, :valid_from AS valid_from, :valid_to AS valid_to, :successor_code AS successor_code, :version AS version)
RETURNING id, uuid, digest
