SELECT n, at, actor, on_paper, action, subject, reason FROM audit ORDER BY n DESC LIMIT :limit
