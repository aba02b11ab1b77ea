INSERT INTO audit (n, at, actor, account, on_paper, operation, action, subject, reason, rows, previous, hash)
VALUES (:n, :at, :actor, :account, :on_paper, :operation, :action, :subject, :reason, :rows, :previous, :hash)
