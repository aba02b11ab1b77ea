INSERT INTO import_layout (uuid, layout_key, name, mapping, digest)
VALUES (:uuid, :layout_key, :name, :mapping, sm3_row('import_layout', :uuid, :layout_key, :name, :mapping))
ON CONFLICT (layout_key) DO UPDATE SET name = excluded.name, mapping = excluded.mapping,
  digest = sm3_row('import_layout', uuid, layout_key, excluded.name, excluded.mapping)
RETURNING id, uuid, digest
