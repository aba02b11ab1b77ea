-- Base of the list in the order of units (机构序列): the outer loop is the order, so nothing is sorted.
SELECT m.id
FROM department d CROSS JOIN matter m ON m.lead_id = d.id
WHERE m.withdrawn = 0
