SELECT q.step, q.on_date FROM quarter_step q WHERE q.year = :year AND q.quarter = :quarter AND q.on_date <= :as_of ORDER BY q.id
