SELECT d.id, d.code, d.name, d.short_name, g.name, d.position, d.aliases, d.valid_from, d.valid_to, d.successor_code, d.version
FROM department AS d JOIN department_group AS g ON g.id = d.group_id
ORDER BY g.position, d.position, d.id
