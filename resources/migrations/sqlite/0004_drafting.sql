-- Requirement texts to choose from while drafting (整改要求模板): dated; a text is closed and a new one added, never rewritten.
CREATE TABLE requirement_template (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  category_id INTEGER NOT NULL REFERENCES list_item (id), text TEXT NOT NULL,
  valid_from TEXT NOT NULL, valid_to TEXT, digest BLOB) STRICT;
CREATE INDEX requirement_template_by_category ON requirement_template (category_id, id);

-- What is typed into the form and not saved yet (自动保存): no record of the office, so it has no digest and no audit entry,
-- and is deleted once the draft is saved or given up. draft: the slip's id, 0 for a draft that was never saved.
CREATE TABLE draft_copy (
  draft INTEGER PRIMARY KEY, base_version INTEGER NOT NULL, body TEXT NOT NULL, person TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT;
