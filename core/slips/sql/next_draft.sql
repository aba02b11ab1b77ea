SELECT coalesce(max(draft_number), 0) + 1 FROM slip
