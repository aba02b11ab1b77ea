SELECT uuid, unit_id, points, on_date, reason FROM score_adjustment
WHERE year = :year AND quarter = :quarter AND on_date <= :as_of ORDER BY id
