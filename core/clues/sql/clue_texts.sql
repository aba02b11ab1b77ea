-- What likely duplicates are looked for among: the newest ones of a stretch of days.
SELECT id, received_on, units, content FROM clue
WHERE received_on BETWEEN :from AND :until ORDER BY received_on DESC, id DESC LIMIT :most
