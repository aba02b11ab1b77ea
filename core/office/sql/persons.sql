SELECT id, name, role, valid_from, valid_to FROM person ORDER BY id
