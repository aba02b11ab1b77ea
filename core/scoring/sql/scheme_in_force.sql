SELECT id, version, valid_from, body FROM scheme WHERE valid_from <= :on_date ORDER BY valid_from DESC LIMIT 1
