UPDATE clue_informant AS old
SET present = new.present, name = new.name, contact = new.contact,
  digest = sm3_row('clue_informant', old.uuid, old.clue_id, new.present, new.name, new.contact)
FROM (SELECT :present AS present, :name AS name, :contact AS contact) AS new
WHERE old.clue_id = :clue_id
RETURNING id, uuid, digest
