-- Base of MatterQuery::idsBy; conditions and the keys of the order are appended from matter_filter.cpp and matter_sort.cpp.
SELECT m.id
FROM matter m
JOIN department d ON d.id = m.lead_id
JOIN list_item c ON c.id = m.category_id
WHERE m.withdrawn = 0
