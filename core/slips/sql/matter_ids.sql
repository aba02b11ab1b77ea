-- Base of MatterQuery::ids and its sorts by a column of the matter; conditions and order are appended from matter_filter.cpp.
SELECT m.id
FROM matter m
WHERE m.withdrawn = 0
