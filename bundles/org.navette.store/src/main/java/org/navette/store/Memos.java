package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.navette.core.study.Memo;
import org.navette.core.study.Subject;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/** Reads researchers' notes. */
public final class Memos {
    /** Kind of subject → column that names it; the study itself has none. */
    static final Map<Subject.Kind, String> COLUMNS = new EnumMap<>(Map.of(Subject.Kind.DOCUMENT, "document_id", Subject.Kind.CODE,
            "code_id", Subject.Kind.CODING, "coding_id", Subject.Kind.CASE, "respondent_id", Subject.Kind.VARIABLE, "variable_id",
            Subject.Kind.SAMPLE, "sample_id", Subject.Kind.SOURCE, "source_id", Subject.Kind.CODER, "about_coder_id",
            Subject.Kind.KEPT, "saved_id"));
    private static final String MEMO = "SELECT id, span_start, span_end, coder_id, title, text, at, " + String.join(", ", COLUMNS.values())
            + " FROM memo ";

    private final Connections connections;

    Memos(Connections connections) {
        this.connections = connections;
    }

    /** All, oldest first. */
    public List<Memo> list() {
        return connections.list(MEMO + "ORDER BY at, id", Memos::memo);
    }

    /** About one thing, its segments included, in text order and then oldest first. */
    public List<Memo> about(Subject.Kind kind, long id) {
        String column = COLUMNS.get(kind);
        return column == null
                ? connections.list(MEMO + "WHERE coalesce(" + String.join(", ", COLUMNS.values()) + ") IS NULL ORDER BY at, id", Memos::memo)
                : connections.list(MEMO + "WHERE " + column + " = ? ORDER BY span_start NULLS FIRST, at, id", Memos::memo, id);
    }

    /** @throws NoSuchElementException when there is none */
    public Memo get(long id) {
        return connections.first(MEMO + "WHERE id = ?", Memos::memo, id).orElseThrow(() -> new NoSuchElementException("no memo " + id));
    }

    private static Memo memo(ResultSet row) throws SQLException {
        Subject subject = Subject.STUDY;
        int column = 8;
        for (Subject.Kind kind : COLUMNS.keySet()) {
            Long id = Row.number(row, column++);
            if (id != null) {
                subject = new Subject(kind, id, Row.segment(row, 2));
            }
        }
        return new Memo(row.getLong(1), subject, row.getString(5), row.getString(6), row.getLong(4), Row.time(row, 7));
    }
}
