SELECT n, at, actor, account, on_paper, operation, action, subject, reason, rows, previous, hash
FROM audit WHERE n > :n ORDER BY n LIMIT :limit
