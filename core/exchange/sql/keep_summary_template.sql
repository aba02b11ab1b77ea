INSERT INTO summary_template (uuid, name, body, digest)
VALUES (:uuid, :name, :body, sm3_row('summary_template', :uuid, :name, :body))
ON CONFLICT (name) DO UPDATE SET body = excluded.body, digest = sm3_row('summary_template', uuid, name, excluded.body)
RETURNING id, uuid, digest
