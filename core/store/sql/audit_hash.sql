SELECT hash FROM audit WHERE n = :n
