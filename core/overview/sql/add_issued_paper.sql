INSERT INTO issued_paper
  (uuid, kind, subject, prefix, year, number, title, issued_on, issued_by, content, content_digest, pages, pdf, digest)
SELECT uuid, kind, subject, prefix, year, number, title, issued_on, issued_by, content, content_digest, pages, pdf,
  sm3_row('issued_paper', uuid, kind, subject, prefix, year, number, title, issued_on, issued_by, content, content_digest, pages, pdf)
FROM (SELECT :uuid AS uuid, :kind AS kind, :subject AS subject, :prefix AS prefix, :year AS year, :number AS number, :title AS title,
  :issued_on AS issued_on, :issued_by AS issued_by, :content AS content, :content_digest AS content_digest, :pages AS pages, :pdf AS pdf)
RETURNING id, uuid, digest
