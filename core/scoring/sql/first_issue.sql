SELECT MIN(issued_on) FROM matter WHERE withdrawn = 0 AND issued_on IS NOT NULL
