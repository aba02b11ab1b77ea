-- Every condition is off when it is empty; lists are written ',a,b,'. The caller turns the order round for descending.
SELECT id FROM clue
WHERE (:states = '' OR instr(:states, ',' || state || ',') > 0)
  AND (:sources = '' OR instr(:sources, ',' || source_id || ',') > 0)
  AND (:categories = '' OR instr(:categories, ',' || COALESCE(category_id, 0) || ',') > 0)
  AND (:unit = '' OR instr(units, :unit) > 0)
  AND (:received_until = '' OR received_on <= :received_until)
  AND (:search = '' OR instr(content, :search) > 0 OR instr(target, :search) > 0 OR instr(reason, :search) > 0
    OR instr('XS-' || year || '-' || substr('0000' || number, -max(4, length(number))), upper(:search)) > 0)
ORDER BY CASE :sort WHEN 'received' THEN received_on WHEN 'state' THEN state WHEN 'source' THEN substr('000000000' || source_id, -9)
  WHEN 'category' THEN substr('000000000' || COALESCE(category_id, 0), -9) WHEN 'disposed' THEN COALESCE(disposed_on, '') ELSE '' END, year, number
