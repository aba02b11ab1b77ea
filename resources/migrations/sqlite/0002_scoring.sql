-- Scoring (考核). Every table is append-only: an entry is cancelled by another row, a mark is replaced by a later one.

-- A step corrected into another quarter is found under its right date.
CREATE INDEX event_corrected ON event (value, matter_id) WHERE verb = 'correct' AND field = 'on';

CREATE TABLE scheme (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  version TEXT NOT NULL UNIQUE, valid_from TEXT NOT NULL UNIQUE, adopted_on TEXT NOT NULL, body TEXT NOT NULL, digest BLOB) STRICT;
CREATE TRIGGER scheme_is_final BEFORE UPDATE ON scheme BEGIN SELECT RAISE(ABORT, 'schemes are append-only'); END;
CREATE TRIGGER scheme_stays BEFORE DELETE ON scheme BEGIN SELECT RAISE(ABORT, 'schemes are append-only'); END;

CREATE TABLE score_entry (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  unit_id INTEGER NOT NULL REFERENCES department (id), rule TEXT NOT NULL, points INTEGER NOT NULL,
  on_date TEXT NOT NULL, matter_id INTEGER REFERENCES matter (id),
  reason TEXT NOT NULL, evidence TEXT NOT NULL, approver TEXT NOT NULL,
  cancels_id INTEGER UNIQUE REFERENCES score_entry (id), digest BLOB) STRICT;
CREATE INDEX score_entry_by_quarter ON score_entry (year, quarter, id);
CREATE INDEX score_entry_by_matter ON score_entry (matter_id) WHERE matter_id IS NOT NULL;
CREATE TRIGGER score_entry_is_final BEFORE UPDATE ON score_entry BEGIN SELECT RAISE(ABORT, 'score entries are append-only'); END;
CREATE TRIGGER score_entry_stays BEFORE DELETE ON score_entry BEGIN SELECT RAISE(ABORT, 'score entries are append-only'); END;

CREATE TABLE component_mark (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  unit_id INTEGER NOT NULL REFERENCES department (id), component TEXT NOT NULL, mark INTEGER NOT NULL CHECK (mark >= 0),
  on_date TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX component_mark_by_quarter ON component_mark (year, quarter, id);
CREATE TRIGGER component_mark_is_final BEFORE UPDATE ON component_mark BEGIN SELECT RAISE(ABORT, 'marks are append-only'); END;
CREATE TRIGGER component_mark_stays BEFORE DELETE ON component_mark BEGIN SELECT RAISE(ABORT, 'marks are append-only'); END;

CREATE TABLE quarter_step (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  step TEXT NOT NULL CHECK (step IN ('announced', 'objected', 'answered', 'published')),
  on_date TEXT NOT NULL, audit_n INTEGER, unit_id INTEGER REFERENCES department (id), answers_id INTEGER REFERENCES quarter_step (id),
  note TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '', sheet TEXT, digest BLOB) STRICT;
CREATE INDEX quarter_step_by_quarter ON quarter_step (year, quarter, id);
CREATE UNIQUE INDEX quarter_step_once ON quarter_step (year, quarter, step) WHERE step IN ('announced', 'published');
CREATE TRIGGER quarter_step_is_final BEFORE UPDATE ON quarter_step BEGIN SELECT RAISE(ABORT, 'published quarters are frozen'); END;
CREATE TRIGGER quarter_step_stays BEFORE DELETE ON quarter_step BEGIN SELECT RAISE(ABORT, 'published quarters are frozen'); END;

CREATE TABLE score_adjustment (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  unit_id INTEGER NOT NULL REFERENCES department (id), points INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'tolerance', 'clarification')),
  corrects TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL, document TEXT NOT NULL DEFAULT '', on_date TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX score_adjustment_by_quarter ON score_adjustment (year, quarter, id);
CREATE TRIGGER score_adjustment_is_final BEFORE UPDATE ON score_adjustment BEGIN SELECT RAISE(ABORT, 'adjustments are append-only'); END;
CREATE TRIGGER score_adjustment_stays BEFORE DELETE ON score_adjustment BEGIN SELECT RAISE(ABORT, 'adjustments are append-only'); END;
