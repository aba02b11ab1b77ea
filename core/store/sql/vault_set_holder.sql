UPDATE vault_holder AS old
SET public_key = new.public_key, secret = new.secret, salt = new.salt, ended = new.ended,
  digest = sm3_row('vault_holder', old.uuid, old.kind, old.name, new.public_key, new.secret, new.salt, new.ended)
FROM (SELECT :public_key AS public_key, :secret AS secret, :salt AS salt, :ended AS ended) AS new
WHERE old.id = :id
RETURNING id, uuid, digest
