SELECT at, actor, reason FROM audit WHERE action = 'setting' AND subject = :subject ORDER BY n DESC LIMIT 50
