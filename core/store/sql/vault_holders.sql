SELECT id, uuid, kind, name, public_key, secret, salt, ended FROM vault_holder ORDER BY id
