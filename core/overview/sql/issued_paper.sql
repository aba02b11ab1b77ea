SELECT id, kind, subject, prefix, year, number, title, issued_on, issued_by, content_digest, pages, content, pdf
FROM issued_paper WHERE prefix = :prefix AND year = :year AND number = :number
