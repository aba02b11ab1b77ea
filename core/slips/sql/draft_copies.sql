SELECT draft, base_version, body, person, saved_at FROM draft_copy ORDER BY saved_at DESC, draft
