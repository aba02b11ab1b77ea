SELECT n FROM audit WHERE operation = :operation LIMIT 1
