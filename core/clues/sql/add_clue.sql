INSERT INTO clue
  (uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version, digest)
SELECT uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version,
  sm3_row('clue', uuid, year, number, received_on, source_id, category_id, content, units, state, disposed_on, reason, target, version)
FROM (SELECT :uuid AS uuid, :year AS year, :number AS number, :received_on AS received_on, :source_id AS source_id,
  :category_id AS category_id, :content AS content, :units AS units, :state AS state, :disposed_on AS disposed_on,
  :reason AS reason, :target AS target, :version AS version)
RETURNING id, uuid, digest
