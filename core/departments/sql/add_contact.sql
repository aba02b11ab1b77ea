INSERT INTO unit_contact
  (uuid, department_id, name, duty, phone, valid_from, valid_to, digest)
SELECT uuid, department_id, name, duty, phone, valid_from, valid_to,
  sm3_row('unit_contact', uuid, department_id, name, duty, phone, valid_from, valid_to)
FROM (SELECT :uuid AS uuid, :department_id AS department_id, :name AS name, :duty AS duty, :phone AS phone, :valid_from AS valid_from,
  :valid_to AS valid_to)
RETURNING id, uuid, digest
