SELECT name, body FROM summary_template ORDER BY name
