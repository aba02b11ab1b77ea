SELECT e.id, e.uuid, e.slip_id, e.matter_id, e.verb, e.on_date, e.recorded_at, e.actor, e.account, e.on_paper, e.imported, e.note, e.person,
  e.to_date, e.days, e.number, e.step, e.other_id, e.field, e.value,
  m.slip_id, m.ordinal, m.lead_id, m.limit_days, m.limit_date, s.prefix, s.year, s.number
FROM matter AS m JOIN slip AS s ON s.id = m.slip_id JOIN event AS e ON e.matter_id = m.id
WHERE m.id IN (SELECT value FROM json_each(:ids))
  AND e.verb IN ('issue', 'sign', 'uphold', 'submit', 'return', 'extend', 'grant', 'deny', 'suspend', 'resume', 'rebound', 'close',
    'merge', 'transfer', 'void', 'correct')
ORDER BY m.id, e.id
