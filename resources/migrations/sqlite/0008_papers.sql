-- papers as issued: the number of a step's own paper finds the step; notices and reports are kept as they went out
CREATE INDEX event_by_paper ON event (number) WHERE number <> '';

CREATE TABLE issued_paper (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, -- notice, report
  subject TEXT NOT NULL, -- 2026Q3, 2026-09 or 2026
  prefix TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL, issued_on TEXT NOT NULL, issued_by TEXT NOT NULL,
  content TEXT NOT NULL, content_digest TEXT NOT NULL, -- the paper as values, and their SM3
  pages INTEGER NOT NULL, pdf BLOB NOT NULL, -- the very bytes that went out
  digest BLOB NOT NULL,
  UNIQUE (prefix, year, number)) STRICT;
CREATE INDEX issued_paper_by_subject ON issued_paper (subject, kind, id);
CREATE TRIGGER issued_paper_is_final BEFORE UPDATE ON issued_paper BEGIN SELECT RAISE(ABORT, 'issued papers are final'); END;
CREATE TRIGGER issued_paper_stays BEFORE DELETE ON issued_paper BEGIN SELECT RAISE(ABORT, 'issued papers are final'); END;
