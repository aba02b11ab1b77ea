SELECT id, uuid, present, name, contact FROM clue_informant WHERE clue_id = :clue_id
