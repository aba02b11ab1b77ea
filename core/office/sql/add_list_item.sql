INSERT INTO list_item
  (uuid, list, name, name_key, position, valid_from, valid_to, digest)
SELECT uuid, list, name, name_key, position, valid_from, valid_to,
  sm3_row('list_item', uuid, list, name, name_key, position, valid_from, valid_to)
FROM (SELECT :uuid AS uuid, :list AS list, :name AS name, :name_key AS name_key, :position AS position, :valid_from AS valid_from,
  :valid_to AS valid_to)
RETURNING id, uuid, digest
