-- Study file, schema 1. Rules that journal and undo stand on (Tables.java checks them when a study is opened):
-- every table is STRICT, begins with "id INTEGER PRIMARY KEY AUTOINCREMENT" and has no column of type ANY.
-- Ids are never used twice, so the rows an edit added are those above the table's mark before it.
-- Positions are Unicode code points; times are ISO 8601 in UTC; lists are JSON.

CREATE TABLE property (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE import_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  taken INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE respondent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- The text stands last so that the other columns are read without its overflow pages.
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  language TEXT,
  channel TEXT,
  date TEXT,
  respondent_id INTEGER REFERENCES respondent ON DELETE SET NULL,
  length INTEGER NOT NULL,
  hash BLOB NOT NULL,
  text TEXT NOT NULL
) STRICT;
-- Holds all facts of a document but name and text: lists are sorted and cases joined without reading the texts.
CREATE INDEX document_facts ON document(date, kind, language, channel, respondent_id);
CREATE INDEX document_respondent ON document(respondent_id) WHERE respondent_id IS NOT NULL;

CREATE TABLE variable (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  type TEXT NOT NULL,
  UNIQUE (owner, name)
) STRICT;

CREATE TABLE value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  variable_id INTEGER NOT NULL REFERENCES variable ON DELETE CASCADE,
  document_id INTEGER REFERENCES document ON DELETE CASCADE,
  respondent_id INTEGER REFERENCES respondent ON DELETE CASCADE,
  value TEXT NOT NULL,
  CHECK ((document_id IS NULL) <> (respondent_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX value_document ON value(document_id, variable_id) WHERE document_id IS NOT NULL;
CREATE UNIQUE INDEX value_respondent ON value(respondent_id, variable_id) WHERE respondent_id IS NOT NULL;
CREATE INDEX value_variable ON value(variable_id);

CREATE TABLE code (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  parent_id INTEGER REFERENCES code ON DELETE CASCADE,
  name TEXT NOT NULL,
  definition TEXT,
  include TEXT,
  exclude TEXT,
  example TEXT,
  colour TEXT,
  shortcut TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX code_sibling ON code(ifnull(parent_id, 0), name);
CREATE INDEX code_parent ON code(parent_id);

CREATE TABLE coder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  machine INTEGER NOT NULL
) STRICT;

-- No span (both null): the whole document.
CREATE TABLE coding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  code_id INTEGER NOT NULL REFERENCES code ON DELETE CASCADE,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  weight REAL,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  memo TEXT,
  CHECK ((span_start IS NULL) = (span_end IS NULL))
) STRICT;
CREATE UNIQUE INDEX coding_same ON coding(document_id, code_id, coder_id, ifnull(span_start, -1), ifnull(span_end, -1));
CREATE INDEX coding_code ON coding(code_id, document_id);
CREATE INDEX coding_coder ON coding(coder_id);

CREATE TABLE sentiment_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  polarity REAL NOT NULL,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((span_start IS NULL) = (span_end IS NULL))
) STRICT;
CREATE UNIQUE INDEX sentiment_same ON sentiment_tag(document_id, coder_id, ifnull(span_start, -1), ifnull(span_end, -1));
CREATE INDEX sentiment_coder ON sentiment_tag(coder_id);

CREATE TABLE sample (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  seed INTEGER NOT NULL,
  size INTEGER NOT NULL,
  frame INTEGER NOT NULL,
  strata TEXT NOT NULL,
  allocation TEXT,
  filter TEXT,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE sample_unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sample_id INTEGER NOT NULL REFERENCES sample ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  stratum TEXT NOT NULL,
  probability REAL NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (sample_id, document_id)
) STRICT;
CREATE INDEX sample_unit_document ON sample_unit(document_id);

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL,
  location TEXT NOT NULL,
  reference INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  hash TEXT
) STRICT;

CREATE TABLE source_column (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (source_id, role)
) STRICT;

CREATE TABLE metric_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
  as_of TEXT NOT NULL,
  customers INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX metric_run_source ON metric_run(source_id);

-- state: done, undone (may be done again), dropped (undone, and an edit came after it), fixed (cannot be undone).
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  deed TEXT NOT NULL,
  arguments TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX journal_state ON journal(state);

-- The way back of one entry. op I: rows row_id to until_id came; D: a row went, old is all of it as JSON;
-- U: a row changed, old has the former values of the changed columns. Blobs are hexadecimal.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  journal_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  op TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  until_id INTEGER,
  old TEXT
) STRICT;
CREATE INDEX change_journal ON change(journal_id);
