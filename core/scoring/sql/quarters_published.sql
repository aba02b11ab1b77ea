SELECT year, quarter FROM quarter_step WHERE step = 'published' AND on_date <= :as_of ORDER BY year, quarter
