SELECT id, kind, subject, prefix, year, number, title, issued_on, issued_by, content_digest, pages
FROM issued_paper WHERE subject = :subject AND kind = :kind ORDER BY id DESC
