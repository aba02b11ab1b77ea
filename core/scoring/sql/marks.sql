SELECT unit_id, component, mark FROM component_mark
WHERE year = :year AND quarter = :quarter AND on_date <= :as_of ORDER BY id
