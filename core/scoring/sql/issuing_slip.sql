SELECT lead_id, prefix, year, number FROM slip WHERE id = :id
