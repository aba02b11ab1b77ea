-- Base of MatterQuery::count; conditions are appended from matter_filter.cpp.
SELECT count(*)
FROM matter m
WHERE m.withdrawn = 0
