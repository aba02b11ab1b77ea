SELECT id, ordinal, what, who, due_on, done_on, result FROM measure WHERE matter_id = :matter_id ORDER BY ordinal
