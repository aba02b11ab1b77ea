SELECT count(*) FROM attachment WHERE matter_id = :matter_id AND removed = 0
