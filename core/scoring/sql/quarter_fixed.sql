SELECT id, step, on_date, code, sheet FROM quarter_step
WHERE year = :year AND quarter = :quarter AND step IN ('announced', 'published') AND on_date <= :as_of ORDER BY id DESC LIMIT 1
