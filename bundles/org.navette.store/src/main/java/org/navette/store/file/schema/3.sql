-- Study file, schema 3: notes on colleagues and on kept questions, what a source must remember. The rules of 1.sql hold.

-- A memo may be about a coder (about_coder_id; coder_id is who wrote it) or about a question that was kept (saved_id).
CREATE TABLE memo_3 (
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
  about_coder_id INTEGER REFERENCES coder ON DELETE CASCADE,
  saved_id INTEGER REFERENCES saved ON DELETE CASCADE,
  coder_id INTEGER NOT NULL REFERENCES coder ON DELETE CASCADE,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((span_start IS NULL) = (span_end IS NULL) AND (span_start IS NULL OR document_id IS NOT NULL)),
  CHECK ((document_id IS NOT NULL) + (code_id IS NOT NULL) + (coding_id IS NOT NULL) + (respondent_id IS NOT NULL)
    + (variable_id IS NOT NULL) + (sample_id IS NOT NULL) + (source_id IS NOT NULL) + (about_coder_id IS NOT NULL)
    + (saved_id IS NOT NULL) <= 1)
) STRICT;
INSERT INTO memo_3 (id, document_id, span_start, span_end, code_id, coding_id, respondent_id, variable_id, sample_id, source_id,
    coder_id, title, text, at)
  SELECT id, document_id, span_start, span_end, code_id, coding_id, respondent_id, variable_id, sample_id, source_id,
    coder_id, title, text, at FROM memo;
-- The mark of ids once given must not fall back: undo knows new rows by it.
DELETE FROM sqlite_sequence WHERE name = 'memo_3';
INSERT INTO sqlite_sequence (name, seq) SELECT 'memo_3', seq FROM sqlite_sequence WHERE name = 'memo';
DROP TABLE memo;
ALTER TABLE memo_3 RENAME TO memo;
CREATE INDEX memo_document ON memo(document_id) WHERE document_id IS NOT NULL;
CREATE INDEX memo_code ON memo(code_id) WHERE code_id IS NOT NULL;
CREATE INDEX memo_coding ON memo(coding_id) WHERE coding_id IS NOT NULL;
CREATE INDEX memo_respondent ON memo(respondent_id) WHERE respondent_id IS NOT NULL;
CREATE INDEX memo_coder ON memo(coder_id);
CREATE INDEX memo_about_coder ON memo(about_coder_id) WHERE about_coder_id IS NOT NULL;
CREATE INDEX memo_saved ON memo(saved_id) WHERE saved_id IS NOT NULL;

-- How a source is read, as a JSON object of texts (core's SourceSettings); null: nothing was said. Never a password.
ALTER TABLE source ADD COLUMN settings TEXT;
