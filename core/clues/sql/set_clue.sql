UPDATE clue AS old
SET received_on = new.received_on, source_id = new.source_id, category_id = new.category_id, content = new.content,
  units = new.units, state = new.state, disposed_on = new.disposed_on, reason = new.reason, target = new.target,
  version = old.version + 1,
  digest = sm3_row('clue', old.uuid, old.year, old.number, new.received_on, new.source_id, new.category_id, new.content, new.units, new.state,
  new.disposed_on, new.reason, new.target, old.version + 1)
FROM (SELECT :received_on AS received_on, :source_id AS source_id, :category_id AS category_id, :content AS content, :units AS units,
  :state AS state, :disposed_on AS disposed_on, :reason AS reason, :target AS target) AS new
WHERE old.id = :id AND old.version = :version
RETURNING id, uuid, digest
