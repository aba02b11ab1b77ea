SELECT id, name, position, ranked FROM department_group ORDER BY position, id
