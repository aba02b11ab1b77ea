INSERT INTO matter_text (matter_text, rowid, body) VALUES ('delete', :id, :body)
