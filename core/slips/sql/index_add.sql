INSERT INTO matter_text (rowid, body) VALUES (:id, :body)
