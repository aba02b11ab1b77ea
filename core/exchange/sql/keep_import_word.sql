INSERT INTO import_word (uuid, field, word_key, written, means, digest)
VALUES (:uuid, :field, :word_key, :written, :means, sm3_row('import_word', :uuid, :field, :word_key, :written, :means))
ON CONFLICT (field, word_key) DO UPDATE SET written = excluded.written, means = excluded.means,
  digest = sm3_row('import_word', uuid, field, word_key, excluded.written, excluded.means)
RETURNING id, uuid, digest
