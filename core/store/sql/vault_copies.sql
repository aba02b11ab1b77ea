SELECT c.key_id, c.holder_id, k.compartment, k.version, c.material
FROM vault_copy c JOIN vault_key k ON k.id = c.key_id ORDER BY k.id, c.id
