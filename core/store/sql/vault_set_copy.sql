UPDATE vault_copy AS old
SET material = new.material, digest = sm3_row('vault_copy', old.uuid, old.key_id, old.holder_id, new.material)
FROM (SELECT :material AS material) AS new
WHERE old.key_id = :key_id AND old.holder_id = :holder_id
RETURNING id, uuid, digest
