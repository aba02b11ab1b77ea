INSERT INTO draft_copy (draft, base_version, body, person, saved_at)
VALUES (:draft, :base_version, :body, :person, :saved_at)
ON CONFLICT (draft) DO UPDATE SET base_version = excluded.base_version, body = excluded.body, person = excluded.person,
  saved_at = excluded.saved_at
