-- What a summary says of a matter beside its line in a list, in the order of the ids.
SELECT m.id, m.leader, m.person, m.progress, m.result, m.note, s.co_units,
  (SELECT group_concat(one.what, char(30)) FROM (SELECT e.what FROM measure e WHERE e.matter_id = m.id ORDER BY e.ordinal) AS one)
FROM json_each(:ids) wanted
JOIN matter m ON m.id = wanted.value
JOIN slip s ON s.id = m.slip_id
ORDER BY wanted.key
