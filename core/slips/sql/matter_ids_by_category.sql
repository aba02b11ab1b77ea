-- Base of the list in the order of categories (set by the office): the outer loop is the order, so nothing is sorted.
SELECT m.id
FROM list_item c CROSS JOIN matter m ON m.category_id = c.id
WHERE c.list = 'category' AND m.withdrawn = 0
