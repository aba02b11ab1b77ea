INSERT INTO vault_holder (uuid, kind, name, public_key, secret, salt, ended, digest)
VALUES (:uuid, :kind, :name, :public_key, :secret, :salt, :ended,
  sm3_row('vault_holder', :uuid, :kind, :name, :public_key, :secret, :salt, :ended))
