-- Clue desk: informants sealed, every decision on a clue kept. vault_holder: who can open what is sealed ('open' = whoever has
-- the file, until accounts are on; then persons and the recovery envelope). vault_copy: a data key, boxed for one holder.

CREATE TABLE vault_holder (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL, name TEXT NOT NULL, public_key BLOB NOT NULL, secret BLOB NOT NULL, salt BLOB NOT NULL,
  ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)), digest BLOB,
  UNIQUE (kind, name)) STRICT;

CREATE TABLE vault_key (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  compartment TEXT NOT NULL, version INTEGER NOT NULL CHECK (version > 0), digest BLOB,
  UNIQUE (compartment, version)) STRICT;

CREATE TABLE vault_copy (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  key_id INTEGER NOT NULL REFERENCES vault_key (id), holder_id INTEGER NOT NULL REFERENCES vault_holder (id),
  material BLOB NOT NULL, digest BLOB,
  UNIQUE (key_id, holder_id)) STRICT;
CREATE INDEX vault_copy_by_holder ON vault_copy (holder_id);

CREATE TABLE clue_informant (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  clue_id INTEGER NOT NULL UNIQUE REFERENCES clue (id),
  present INTEGER NOT NULL CHECK (present IN (0, 1)), name BLOB NOT NULL, contact BLOB NOT NULL, digest BLOB) STRICT;

CREATE TABLE clue_decision (
  id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
  clue_id INTEGER NOT NULL REFERENCES clue (id), way TEXT NOT NULL,
  on_date TEXT NOT NULL, recorded_at TEXT NOT NULL, actor TEXT NOT NULL,
  on_paper INTEGER NOT NULL DEFAULT 0 CHECK (on_paper IN (0, 1)),
  reason TEXT NOT NULL, target TEXT NOT NULL, digest BLOB) STRICT;
CREATE INDEX clue_decision_by_clue ON clue_decision (clue_id, id);
CREATE TRIGGER clue_decision_is_final BEFORE UPDATE ON clue_decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER clue_decision_stays BEFORE DELETE ON clue_decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

CREATE INDEX clue_by_receipt ON clue (received_on, id);
