-- Office pages (办公室设置): days the office set apart itself, contacts of units, steps of the change of year.

-- Append-only: the latest row of a date counts. off: 1 rest day, 0 working day, NULL as the year's arrangement says again.
CREATE TABLE day_change (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL, off INTEGER CHECK (off IN (0, 1)), name TEXT NOT NULL, reason TEXT NOT NULL,
  made_on TEXT NOT NULL, made_by TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX day_change_by_day ON day_change (day, id);
CREATE TRIGGER day_change_is_final BEFORE UPDATE ON day_change BEGIN SELECT RAISE(ABORT, 'day changes are append-only'); END;
CREATE TRIGGER day_change_stays BEFORE DELETE ON day_change BEGIN SELECT RAISE(ABORT, 'day changes are append-only'); END;

CREATE TABLE unit_contact (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  department_id INTEGER NOT NULL REFERENCES department (id), name TEXT NOT NULL, duty TEXT NOT NULL, phone TEXT NOT NULL,
  valid_from TEXT NOT NULL, valid_to TEXT, digest BLOB) STRICT;
CREATE INDEX unit_contact_by_unit ON unit_contact (department_id, valid_from);

CREATE TABLE year_step (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, step TEXT NOT NULL, done_on TEXT NOT NULL, done_by TEXT NOT NULL, note TEXT NOT NULL, digest BLOB,
  UNIQUE (year, step)) STRICT;

-- Open work of one clerk is found without reading ten years of slips.
CREATE INDEX slip_open_by_clerk ON slip (clerk, id) WHERE withdrawn = 0 AND state IN ('draft', 'approving', 'approved', 'issued', 'signed');
-- Who changed a setting, and from what to what.
CREATE INDEX audit_of_settings ON audit (subject, n) WHERE action = 'setting';
