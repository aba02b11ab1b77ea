INSERT INTO vault_copy (uuid, key_id, holder_id, material, digest)
VALUES (:uuid, :key_id, :holder_id, :material, sm3_row('vault_copy', :uuid, :key_id, :holder_id, :material))
