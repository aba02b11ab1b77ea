INSERT INTO import_row (batch_id, sheet, row, matter_id, slip_text, prefix, year, number, row_key, facts)
VALUES (:batch_id, :sheet, :row, :matter_id, :slip_text, :prefix, :year, :number, :row_key, :facts)
