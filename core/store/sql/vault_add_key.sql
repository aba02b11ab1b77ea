INSERT INTO vault_key (uuid, compartment, version, digest)
VALUES (:uuid, :compartment, :version, sm3_row('vault_key', :uuid, :compartment, :version))
