-- Study file, schema 2: the whole model. The rules of 1.sql hold.

-- Unit of a numeric variable ("€", "years"); null without one.
ALTER TABLE variable ADD COLUMN unit TEXT;

-- The values a variable may take: their order, what they mean to a reader, and which of them stand for "no answer".
CREATE TABLE variable_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  variable_id INTEGER NOT NULL REFERENCES variable ON DELETE CASCADE,
  value TEXT NOT NULL,
  label TEXT,
  missing INTEGER NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (variable_id, value)
) STRICT;

-- A code that is switched off is offered no more; its codings stay.
ALTER TABLE code ADD COLUMN active INTEGER NOT NULL DEFAULT 1;

-- A tag is a point of the scale or an aside (mixed, irrelevant): polarity may be null now, so that no mean counts an aside.
CREATE TABLE sentiment_tag_2 (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  polarity REAL,
  aside TEXT,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  origin TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((span_start IS NULL) = (span_end IS NULL)),
  CHECK ((polarity IS NULL) <> (aside IS NULL))
) STRICT;
INSERT INTO sentiment_tag_2 (id, document_id, span_start, span_end, polarity, coder_id, origin, at)
  SELECT id, document_id, span_start, span_end, polarity, coder_id, origin, at FROM sentiment_tag;
-- The mark of ids once given must not fall back: undo knows new rows by it.
DELETE FROM sqlite_sequence WHERE name = 'sentiment_tag_2';
INSERT INTO sqlite_sequence (name, seq) SELECT 'sentiment_tag_2', seq FROM sqlite_sequence WHERE name = 'sentiment_tag';
DROP TABLE sentiment_tag;
ALTER TABLE sentiment_tag_2 RENAME TO sentiment_tag;
CREATE UNIQUE INDEX sentiment_same ON sentiment_tag(document_id, coder_id, ifnull(span_start, -1), ifnull(span_end, -1));
CREATE INDEX sentiment_coder ON sentiment_tag(coder_id);

-- A researcher's note. At most one subject; none: the study itself. A span only with a document.
CREATE TABLE memo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER REFERENCES document ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  code_id INTEGER REFERENCES code ON DELETE CASCADE,
  coding_id INTEGER REFERENCES coding ON DELETE CASCADE,
  respondent_id INTEGER REFERENCES respondent ON DELETE CASCADE,
  variable_id INTEGER REFERENCES variable ON DELETE CASCADE,
  sample_id INTEGER REFERENCES sample ON DELETE CASCADE,
  source_id INTEGER REFERENCES source ON DELETE CASCADE,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((span_start IS NULL) = (span_end IS NULL) AND (span_start IS NULL OR document_id IS NOT NULL)),
  CHECK ((document_id IS NOT NULL) + (code_id IS NOT NULL) + (coding_id IS NOT NULL) + (respondent_id IS NOT NULL)
    + (variable_id IS NOT NULL) + (sample_id IS NOT NULL) + (source_id IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX memo_document ON memo(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX memo_code ON memo(code_id) WHERE code_id IS NOT NULL;
CREATE INDEX memo_coding ON memo(coding_id) WHERE coding_id IS NOT NULL;
CREATE INDEX memo_respondent ON memo(respondent_id) WHERE respondent_id IS NOT NULL;
CREATE INDEX memo_coder ON memo(coder_id);

-- "link" is the researcher's own relation between two segments (or whole documents): explains, contradicts …
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  from_document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  from_start INTEGER,
  from_end INTEGER,
  to_document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  to_start INTEGER,
  to_end INTEGER,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  memo TEXT,
  at TEXT NOT NULL,
  CHECK ((from_start IS NULL) = (from_end IS NULL) AND (to_start IS NULL) = (to_end IS NULL))
) STRICT;
CREATE UNIQUE INDEX link_same ON link(from_document_id, to_document_id, name, coder_id,
  ifnull(from_start, -1), ifnull(from_end, -1), ifnull(to_start, -1), ifnull(to_end, -1));
CREATE INDEX link_to ON link(to_document_id);
CREATE INDEX link_coder ON link(coder_id);

-- A named set of documents and codes.
CREATE TABLE named_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  about TEXT
) STRICT;
CREATE TABLE set_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  set_id INTEGER NOT NULL REFERENCES named_set ON DELETE CASCADE,
  document_id INTEGER REFERENCES document ON DELETE CASCADE,
  code_id INTEGER REFERENCES code ON DELETE CASCADE,
  CHECK ((document_id IS NULL) <> (code_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX set_member_same ON set_member(set_id, ifnull(document_id, 0), ifnull(code_id, 0));
CREATE INDEX set_member_document ON set_member(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX set_member_code ON set_member(code_id) WHERE code_id IS NOT NULL;

-- Questions worth keeping. kind: query (a filter), table (a crosstab's parameters). The content is JSON.
CREATE TABLE saved (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (kind, name)
) STRICT;

-- The codebook as it was when somebody kept it, whole, as JSON.
CREATE TABLE codebook_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  codes TEXT NOT NULL
) STRICT;

-- What was imported, by which parameters (JSON; null when an older Navette imported it): enough to do it again.
ALTER TABLE import_file ADD COLUMN kind TEXT NOT NULL DEFAULT 'documents';
ALTER TABLE import_file ADD COLUMN recipe TEXT;

-- Who is to code which document of a sample. done: the coder has finished with it, also when no code fitted.
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sample_id INTEGER NOT NULL REFERENCES sample ON DELETE CASCADE,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  position INTEGER NOT NULL,
  done INTEGER NOT NULL,
  UNIQUE (sample_id, coder_id, document_id)
) STRICT;
CREATE INDEX assignment_document ON assignment(document_id);
CREATE INDEX assignment_coder ON assignment(coder_id);

-- What was settled where coders disagreed: it counts in place of their judgements. No code: the document's sentiment.
CREATE TABLE settlement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  code_id INTEGER REFERENCES code ON DELETE CASCADE,
  carried INTEGER,
  polarity REAL,
  aside TEXT,
  note TEXT,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  at TEXT NOT NULL,
  CHECK ((carried IS NOT NULL) = (code_id IS NOT NULL)),
  CHECK ((polarity IS NOT NULL) + (aside IS NOT NULL) = (code_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX settlement_same ON settlement(document_id, ifnull(code_id, 0));
CREATE INDEX settlement_code ON settlement(code_id) WHERE code_id IS NOT NULL;
CREATE INDEX settlement_coder ON settlement(coder_id);

-- The facts of all documents in id order: an import adds at its end only, and lists read columns without the texts.
DROP INDEX document_facts;
CREATE INDEX document_facts ON document(id, date, kind, language, channel, respondent_id);
-- All values of a variable in one stretch.
DROP INDEX value_variable;
CREATE INDEX value_variable ON value(variable_id, document_id, respondent_id, value);
