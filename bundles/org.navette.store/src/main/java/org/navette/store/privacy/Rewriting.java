package org.navette.store.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.navette.core.progress.Progress;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.store.Reworded;
import org.navette.store.Rewording;
import org.navette.store.Substitution;
import org.navette.store.file.Problems;
import org.navette.store.file.Row;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Table;

/** Replaces words wherever a study holds words of people, and seals what the journal knew of the old ones. */
public final class Rewriting {
    private static final int PAGE = 500;
    /** Out of the way of every position, so that spans which move past each other never meet. */
    private static final int ASIDE = 1_000_000_000;

    private final Statements statements;
    private final Map<String, Table> tables;
    private final List<Span> spans;
    private final Rewording rewording;
    private final Progress progress;
    private final MessageDigest sha256;
    private long passages;
    private long documents;
    private long others;

    /** Inside a transaction of {@link org.navette.store.file.Connections#seal}. */
    public Rewriting(Statements statements, Rewording rewording, Progress progress) throws SQLException {
        this.statements = statements;
        this.rewording = rewording;
        this.progress = progress;
        tables = Table.all(statements.connection());
        spans = Span.all(tables.values());
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param customerKeys what to call a case instead of its key; null leaves keys alone */
    public Reworded run(UnaryOperator<String> customerKeys) throws SQLException {
        documents();
        for (Words words : Words.ALL) {
            column(words);
        }
        if (customerKeys != null) {
            keys(customerKeys);
        }
        if (passages + others > 0) {
            seal();
        }
        return new Reworded(passages, documents, others);
    }

    /** The sentences stay, the way back goes: it is made of old words. */
    private void seal() throws SQLException {
        statements.execute("DELETE FROM change");
        statements.execute("UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
        statements.execute("UPDATE journal SET state = 'fixed' WHERE state = 'done'");
    }

    private record Text(long id, String words, Long document) {
    }

    private void documents() throws SQLException {
        long after = 0;
        while (true) {
            List<Text> page = Sql.list(statements.connection(), "SELECT id, text FROM document WHERE id > ? ORDER BY id LIMIT " + PAGE,
                    row -> new Text(row.getLong(1), row.getString(2), row.getLong(1)), after);
            for (Text text : page) {
                progress.check();
                List<Substitution> found = rewording.of(text.words(), text.id());
                if (!found.isEmpty()) {
                    document(text, new Shift(found));
                }
                after = text.id();
            }
            progress.worked(page.size());
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private void document(Text text, Shift shift) throws SQLException {
        String made = shift.text(text.words());
        statements.run("UPDATE document SET text = ?, length = ?, hash = ? WHERE id = ?", made, CodePoints.length(made),
                sha256.digest(made.getBytes(StandardCharsets.UTF_8)), text.id());
        for (Span span : spans) {
            move(span, text.id(), shift);
        }
        passages += shift.substitutions().size();
        documents++;
    }

    private record Placed(long id, Segment segment) {
    }

    private void move(Span span, long document, Shift shift) throws SQLException {
        List<Placed> rows = Sql.list(statements.connection(), "SELECT %s, %s, id FROM %s WHERE %s = ? AND %s IS NOT NULL ORDER BY id"
                .formatted(span.start(), span.end(), span.table(), span.document(), span.start()),
                row -> new Placed(row.getLong(3), Row.segment(row, 1)), document);
        List<Placed> moving = rows.stream().map(r -> new Placed(r.id(), shift.segment(r.segment()))).filter(r -> !rows.contains(r)).toList();
        String place = "UPDATE OR IGNORE %s SET %s = ?, %s = ? WHERE id = ?".formatted(span.table(), span.start(), span.end());
        for (Placed row : moving) {
            statements.run("UPDATE %s SET %2$s = %2$s + %4$d, %3$s = %3$s + %4$d WHERE id = ?".formatted(span.table(), span.start(), span.end(),
                    ASIDE), row.id());
        }
        for (Placed row : moving) {
            if (statements.run(place, row.segment().start(), row.segment().end(), row.id()) == 0) {
                unite(span, row, document);
            }
        }
    }

    /** Two judgements of one coder on parts of one name became the same judgement; notes on the second go to the first. */
    private void unite(Span span, Placed row, long document) throws SQLException {
        if (span.table().equals("coding")) {
            statements.run("""
                    UPDATE memo SET coding_id = (SELECT a.id FROM coding a JOIN coding b ON b.id = ?1 AND a.document_id = ?2 AND a.code_id = b.code_id
                      AND a.coder_id = b.coder_id AND a.span_start = ?3 AND a.span_end = ?4) WHERE coding_id = ?1""", row.id(), document,
                    row.segment().start(), row.segment().end());
        }
        statements.run("DELETE FROM " + span.table() + " WHERE id = ?", row.id());
    }

    private void column(Words words) throws SQLException {
        Table table = tables.get(words.table());
        boolean about = table != null && table.columns().containsKey("document_id");
        String document = words.table().equals("document") ? "id" : about ? "document_id" : "NULL";
        long after = 0;
        while (true) {
            List<Text> page = Sql.list(statements.connection(), "SELECT id, %1$s, %2$s FROM %3$s WHERE id > ? AND %1$s IS NOT NULL AND %4$s ORDER BY id LIMIT %5$d"
                    .formatted(words.column(), document, words.table(), words.condition(), PAGE),
                    row -> new Text(row.getLong(1), row.getString(2), Row.number(row, 3)), after);
            for (Text text : page) {
                progress.check();
                String made = words.json() ? JsonWords.rewrite(text.words(), one -> rewritten(one, text.document()))
                        : rewritten(text.words(), text.document());
                if (!made.equals(text.words())) {
                    write(words, text.id(), made);
                    others++;
                }
                after = text.id();
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private void keys(UnaryOperator<String> other) throws SQLException {
        for (Text key : Sql.list(statements.connection(), "SELECT id, key FROM respondent ORDER BY id", row -> new Text(row.getLong(1), row.getString(2), null))) {
            progress.check();
            String made = other.apply(key.words());
            if (!made.equals(key.words())) {
                write(Words.CUSTOMER_KEYS, key.id(), made);
                others++;
            }
        }
    }

    private String rewritten(String text, Long document) {
        List<Substitution> found = rewording.of(text, document);
        return found.isEmpty() ? text : new Shift(found).text(text);
    }

    /** Two names may become one: the second gets a number, as a name must stay its own. */
    private void write(Words words, long id, String made) throws SQLException {
        String update = "UPDATE %s SET %s = ? WHERE id = ?".formatted(words.table(), words.column());
        Optional<SQLException> taken = attempt(update, made, id);
        if (taken.isPresent() && words.table().equals("variable_value")) {
            statements.run("DELETE FROM variable_value WHERE id = ?", id);
            return;
        }
        for (int n = 2; taken.isPresent(); n++) {
            taken = attempt(update, made + " (" + n + ")", id);
        }
    }

    private Optional<SQLException> attempt(String update, String made, long id) throws SQLException {
        try {
            statements.run(update, made, id);
            return Optional.empty();
        } catch (SQLException e) {
            if (Problems.duplicate(e)) {
                return Optional.of(e);
            }
            throw e;
        }
    }
}
