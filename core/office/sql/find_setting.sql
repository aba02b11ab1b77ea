SELECT id FROM setting WHERE key = :key AND valid_from = :valid_from
