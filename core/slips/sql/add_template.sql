INSERT INTO requirement_template (uuid, category_id, text, valid_from, valid_to, digest)
VALUES (:uuid, :category_id, :text, :valid_from, NULL, sm3_row('requirement_template', :uuid, :category_id, :text, :valid_from, NULL))
