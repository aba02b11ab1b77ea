SELECT count(*) FROM slip WHERE state = 'approving' AND withdrawn = 0
