SELECT step FROM quarter_step WHERE year = :year AND quarter = :quarter AND step IN ('announced', 'published') ORDER BY id DESC LIMIT 1
