SELECT stored_name, min(content_digest) FROM attachment WHERE removed = 0 GROUP BY stored_name ORDER BY stored_name
