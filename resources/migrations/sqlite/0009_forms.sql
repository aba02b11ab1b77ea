-- Fill-in forms out and back (反馈表), what an import learned (导入规则), summary templates (汇总表模板).

-- One sheet that went out: the leg it belongs to, and what its fields said then, so that a difference is the unit's own.
CREATE TABLE form_sent (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  matter_id INTEGER NOT NULL REFERENCES matter (id), leg INTEGER NOT NULL CHECK (leg > 0),
  sent_on TEXT NOT NULL, base TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX form_sent_by_matter ON form_sent (matter_id, id);
CREATE TRIGGER form_sent_is_final BEFORE UPDATE ON form_sent BEGIN SELECT RAISE(ABORT, 'forms are append-only'); END;
CREATE TRIGGER form_sent_stays BEFORE DELETE ON form_sent BEGIN SELECT RAISE(ABORT, 'forms are append-only'); END;

-- One sheet that came back: the file it stood in (kept beside the office's file) and what was taken from it.
CREATE TABLE form_return (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  form_id INTEGER REFERENCES form_sent (id), matter_id INTEGER NOT NULL REFERENCES matter (id),
  received_on TEXT NOT NULL, file_name TEXT NOT NULL, sheet TEXT NOT NULL,
  stored_name TEXT NOT NULL, file_digest TEXT NOT NULL,
  content_digest TEXT NOT NULL, content TEXT NOT NULL, taken TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX form_return_by_matter ON form_return (matter_id, id);
CREATE INDEX form_return_by_content ON form_return (content_digest);
CREATE TRIGGER form_return_is_final BEFORE UPDATE ON form_return BEGIN SELECT RAISE(ABORT, 'forms are append-only'); END;
CREATE TRIGGER form_return_stays BEFORE DELETE ON form_return BEGIN SELECT RAISE(ABORT, 'forms are append-only'); END;

-- The columns of one layout of a ledger, as somebody once corrected them; words of units and categories likewise.
CREATE TABLE import_layout (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  layout_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, mapping TEXT NOT NULL, digest BLOB) STRICT;
CREATE TABLE import_word (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  field TEXT NOT NULL, word_key TEXT NOT NULL,
  written TEXT NOT NULL, means TEXT NOT NULL, digest BLOB, UNIQUE (field, word_key)) STRICT;

CREATE TABLE summary_template (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL, digest BLOB) STRICT;
