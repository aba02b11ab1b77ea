SELECT max(largest) FROM (
  SELECT max(number) AS largest FROM slip WHERE prefix = :prefix AND year = :year AND withdrawn = 0
  UNION ALL
  SELECT max(r.number) FROM import_row r JOIN import_batch b ON b.id = r.batch_id
  WHERE r.prefix = :prefix AND r.year = :year AND b.withdrawn_on IS NULL)
