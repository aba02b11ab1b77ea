-- Search (查找). Tokens are characters, pairs and triples of neighbours made by searchTokens(), so the index keeps neither places
-- nor sizes; common characters that never meet are no list at all.
DROP TABLE matter_text;
CREATE VIRTUAL TABLE matter_text USING fts5 (body, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
CREATE INDEX matter_withdrawn ON matter (id) WHERE withdrawn = 1;
