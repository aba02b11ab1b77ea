-- Longer than 60 lines: a schema is read as one page. Conventions: every business row has a uuid and a digest
-- (sm3_row over all its columns but id and digest); dates are ISO text; codes are words; withdrawn = 1 hides an undone import.
-- Words of tables that fill in bulk are checked by instr(): IN (…) would build a temporary index for every single row.

CREATE TABLE setting (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL, valid_from TEXT NOT NULL, value TEXT NOT NULL, digest BLOB,
  UNIQUE (key, valid_from)) STRICT;

CREATE TABLE list_item (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL CHECK (list IN ('source', 'category', 'severity', 'phrase')),
  name TEXT NOT NULL, name_key TEXT NOT NULL, position INTEGER NOT NULL,
  valid_from TEXT NOT NULL, valid_to TEXT, digest BLOB,
  UNIQUE (list, name_key)) STRICT;

CREATE INDEX list_item_by_position ON list_item (list, position);

CREATE TABLE person (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE, role TEXT NOT NULL CHECK (role IN ('clerk', 'leader', 'administrator')),
  valid_from TEXT NOT NULL, valid_to TEXT, digest BLOB) STRICT;

CREATE TABLE series (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL, year INTEGER NOT NULL, last_number INTEGER NOT NULL CHECK (last_number >= 0), digest BLOB,
  UNIQUE (prefix, year)) STRICT;

CREATE TABLE holiday_year (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL UNIQUE, source TEXT NOT NULL, days TEXT NOT NULL, digest BLOB) STRICT;

CREATE TABLE department_group (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, ranked INTEGER NOT NULL CHECK (ranked IN (0, 1)), digest BLOB) STRICT;

CREATE TABLE department (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT NOT NULL,
  group_id INTEGER NOT NULL REFERENCES department_group (id), position INTEGER NOT NULL,
  aliases TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, successor_code TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL, digest BLOB) STRICT;

CREATE INDEX department_by_position ON department (position);

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL, file_digest TEXT NOT NULL, imported_on TEXT NOT NULL,
  accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, withdrawn_on TEXT, digest BLOB) STRICT;

CREATE TABLE clue (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  year INTEGER NOT NULL, number INTEGER NOT NULL,
  received_on TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES list_item (id), category_id INTEGER REFERENCES list_item (id),
  content TEXT NOT NULL, units TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'handed_over', 'merged', 'transferred', 'forwarded', 'rejected', 'settled')),
  disposed_on TEXT, reason TEXT NOT NULL DEFAULT '', target TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL, digest BLOB,
  UNIQUE (year, number)) STRICT;
CREATE INDEX clue_by_state ON clue (state, received_on);

CREATE TABLE slip (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  draft_number INTEGER UNIQUE, prefix TEXT, year INTEGER, number INTEGER,
  state TEXT NOT NULL CHECK (instr(',draft,approving,approved,issued,signed,finished,voided,', ',' || state || ',') > 0
    AND instr(state, ',') = 0),
  title TEXT NOT NULL, lead_id INTEGER NOT NULL REFERENCES department (id), co_units TEXT NOT NULL DEFAULT '',
  clerk TEXT NOT NULL DEFAULT '', approver TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', copies TEXT NOT NULL DEFAULT '',
  approved_on TEXT, issued_on TEXT, signed_on TEXT, ended_on TEXT,
  batch_id INTEGER REFERENCES import_batch (id), withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  version INTEGER NOT NULL, digest BLOB) STRICT;
CREATE UNIQUE INDEX slip_number ON slip (prefix, year, number) WHERE withdrawn = 0 AND number IS NOT NULL;
CREATE INDEX slip_by_state ON slip (state, id) WHERE withdrawn = 0 AND state IN ('draft', 'approving', 'approved', 'issued');
CREATE INDEX slip_by_batch ON slip (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX slip_by_lead ON slip (lead_id);

CREATE TABLE slip_clue (
  slip_id INTEGER NOT NULL REFERENCES slip (id), clue_id INTEGER NOT NULL REFERENCES clue (id),
  PRIMARY KEY (slip_id, clue_id)) STRICT, WITHOUT ROWID;
CREATE INDEX slip_clue_by_clue ON slip_clue (clue_id);

CREATE TABLE matter (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  slip_id INTEGER NOT NULL REFERENCES slip (id), ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  sort_key INTEGER NOT NULL, lead_id INTEGER NOT NULL REFERENCES department (id),
  source_id INTEGER REFERENCES list_item (id), category_id INTEGER NOT NULL REFERENCES list_item (id),
  severity TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('immediate', 'limited', 'standing')),
  problem TEXT NOT NULL, requirement TEXT NOT NULL, limit_days INTEGER, limit_date TEXT,
  state TEXT NOT NULL CHECK (instr(',planned,waiting,rectifying,submitted,verifying,closing,closed,consolidated,suspended,merged,'
    || 'transferred,voided,', ',' || state || ',') > 0
    AND instr(state, ',') = 0),
  issued_on TEXT, due_on TEXT, first_due_on TEXT, submitted_on TEXT, closed_on TEXT, recheck_on TEXT,
  asked_on TEXT, refused_on TEXT, suspended_on TEXT, last_on TEXT, clock_running INTEGER NOT NULL DEFAULT 0 CHECK (clock_running IN (0, 1)),
  returns INTEGER NOT NULL DEFAULT 0, reminders INTEGER NOT NULL DEFAULT 0, last_step TEXT NOT NULL DEFAULT '',
  round INTEGER NOT NULL DEFAULT 1, previous_id INTEGER REFERENCES matter (id), rebound_on TEXT,
  cause TEXT NOT NULL DEFAULT '', aim TEXT NOT NULL DEFAULT '', leader TEXT NOT NULL DEFAULT '', person TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '', progress TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '',
  mechanism TEXT NOT NULL DEFAULT '', mechanism_waived TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  batch_id INTEGER REFERENCES import_batch (id), withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  version INTEGER NOT NULL, digest BLOB,
  UNIQUE (slip_id, ordinal)) STRICT;
-- each order of the ledger reads one index and no row: what filters most stands behind the order's own columns
-- (withdrawn too: SQLite reads the row for a column that only the index's own condition names)
CREATE INDEX matter_by_number ON matter (sort_key, id, state, lead_id, category_id, clock_running, due_on, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_state ON matter (state, sort_key, id, lead_id, category_id, issued_on, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_lead ON matter (lead_id, sort_key, id, state, category_id, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_category ON matter (category_id, sort_key, id, state, lead_id, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_issue ON matter (issued_on, sort_key, id, state, lead_id, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_due ON matter (due_on, sort_key, id, state, lead_id, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_by_closing ON matter (closed_on, sort_key, id, state, lead_id, withdrawn) WHERE withdrawn = 0;
CREATE INDEX matter_running ON matter (due_on, sort_key, id, state, lead_id, clock_running, withdrawn) WHERE withdrawn = 0 AND clock_running = 1;
CREATE INDEX matter_to_recheck ON matter (recheck_on, sort_key, id, state, rebound_on, lead_id, withdrawn) WHERE withdrawn = 0 AND recheck_on IS NOT NULL;
CREATE INDEX matter_asked ON matter (asked_on, id) WHERE withdrawn = 0 AND asked_on IS NOT NULL;
CREATE INDEX matter_refused ON matter (refused_on, id) WHERE withdrawn = 0 AND refused_on IS NOT NULL;
CREATE INDEX matter_by_batch ON matter (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX matter_by_previous ON matter (previous_id) WHERE previous_id IS NOT NULL;

CREATE TABLE event (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  slip_id INTEGER NOT NULL REFERENCES slip (id), matter_id INTEGER REFERENCES matter (id),
  verb TEXT NOT NULL CHECK (instr(',propose,disapprove,approve,issue,sign,refuse,uphold,reject,measure,done,progress,submit,accept,'
    || 'return,extend,grant,deny,remind,verify,close,recheck,rebound,suspend,resume,merge,transfer,void,'
    || 'correct,edit,attach,withdraw,', ',' || verb || ',') > 0
    AND instr(verb, ',') = 0),
  on_date TEXT NOT NULL, recorded_at TEXT NOT NULL, actor TEXT NOT NULL, account TEXT NOT NULL DEFAULT '',
  on_paper INTEGER NOT NULL DEFAULT 0 CHECK (on_paper IN (0, 1)), imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1)),
  note TEXT NOT NULL DEFAULT '', person TEXT NOT NULL DEFAULT '', to_date TEXT, days INTEGER,
  number TEXT NOT NULL DEFAULT '', step TEXT NOT NULL DEFAULT '', other_id INTEGER, field TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '',
  digest BLOB NOT NULL) STRICT;
CREATE INDEX event_by_matter ON event (matter_id, id);
CREATE INDEX event_by_slip ON event (slip_id, id) WHERE matter_id IS NULL;
CREATE INDEX event_by_date ON event (on_date, id);
CREATE TRIGGER event_is_final BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TABLE measure (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  matter_id INTEGER NOT NULL REFERENCES matter (id), ordinal INTEGER NOT NULL,
  what TEXT NOT NULL, who TEXT NOT NULL DEFAULT '', due_on TEXT, done_on TEXT, result TEXT NOT NULL DEFAULT '', digest BLOB,
  UNIQUE (matter_id, ordinal)) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  matter_id INTEGER REFERENCES matter (id), clue_id INTEGER REFERENCES clue (id),
  name TEXT NOT NULL, stored_name TEXT NOT NULL, content_digest TEXT NOT NULL, bytes INTEGER NOT NULL,
  dated_on TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)), digest BLOB) STRICT;
CREATE INDEX attachment_by_matter ON attachment (matter_id) WHERE matter_id IS NOT NULL;
CREATE INDEX attachment_by_clue ON attachment (clue_id) WHERE clue_id IS NOT NULL;

CREATE TABLE import_row (
  batch_id INTEGER NOT NULL REFERENCES import_batch (id), sheet TEXT NOT NULL, row INTEGER NOT NULL,
  matter_id INTEGER REFERENCES matter (id), slip_text TEXT NOT NULL, prefix TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL,
  row_key TEXT NOT NULL, facts TEXT NOT NULL,
  PRIMARY KEY (batch_id, sheet, row)) STRICT;
CREATE INDEX import_row_by_key ON import_row (row_key);
CREATE INDEX import_row_by_number ON import_row (prefix, year, number);

CREATE VIRTUAL TABLE matter_text USING fts5 (body, content = '', tokenize = "unicode61 remove_diacritics 0");

CREATE TABLE audit (
  n INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, account TEXT NOT NULL, on_paper INTEGER NOT NULL,
  operation TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL,
  rows BLOB NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE INDEX audit_by_operation ON audit (operation);
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END;
