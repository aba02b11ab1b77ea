INSERT INTO clue_informant (uuid, clue_id, present, name, contact, digest)
VALUES (:uuid, :clue_id, :present, :name, :contact, sm3_row('clue_informant', :uuid, :clue_id, :present, :name, :contact))
