SELECT id, key, valid_from, value FROM setting ORDER BY valid_from, id
