SELECT id FROM score_entry WHERE uuid = :uuid
