SELECT id, name, duty, phone, valid_from, valid_to FROM unit_contact WHERE department_id = :department_id ORDER BY valid_from DESC, id DESC
