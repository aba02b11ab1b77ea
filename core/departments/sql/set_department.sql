UPDATE department AS old
SET name = new.name, short_name = new.short_name, group_id = new.group_id, position = new.position, aliases = new.aliases,
  valid_from = new.valid_from, valid_to = new.valid_to, successor_code = new.successor_code, version = old.version + 1,
  digest = sm3_row('department', old.uuid, old.code, new.name, new.short_name, new.group_id, new.position, new.aliases, new.valid_from, new.valid_to,
  new.successor_code, old.version + 1)
FROM (SELECT :name AS name, :short_name AS short_name, :group_id AS group_id, :position AS position, :aliases AS aliases,
  :valid_from AS valid_from, :valid_to AS valid_to, :successor_code AS successor_code) AS new
WHERE old.id = :id AND old.version = :version
RETURNING id, uuid, digest
