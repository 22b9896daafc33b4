package org.navette.store;

import java.util.ArrayList;
import java.util.List;

import org.navette.store.file.Connections;

/** Looks a study over: SQLite's own checks, and what the schema cannot say. */
final class Soundness {
    private static final int FINDINGS = 20;
    private static final String BEHIND_TEXT = """
            SELECT d.name, s.span_start, s.span_end, d.length FROM %s s JOIN document d ON d.id = s.document_id
            WHERE s.span_start < 0 OR s.span_end <= s.span_start OR s.span_end > d.length
            LIMIT\s""" + FINDINGS;

    private Soundness() {
    }

    /** @return a sentence for each thing that is wrong, at most 20 of a kind */
    static List<String> findings(Connections connections) {
        List<String> findings = new ArrayList<>();
        connections.each("PRAGMA integrity_check(" + FINDINGS + ")", row -> row.getString(1).equals("ok") || findings.add(Messages.text("check.integrity", row.getString(1))));
        connections.each("SELECT DISTINCT \"table\", \"parent\" FROM pragma_foreign_key_check LIMIT " + FINDINGS,
                row -> findings.add(Messages.text("check.reference", row.getString(1), row.getString(2))));
        for (String table : List.of("coding", "sentiment_tag")) {
            connections.each(BEHIND_TEXT.formatted(table), row -> findings.add(Messages.text("check.segment", row.getString(1),
                    Long.toString(row.getLong(2)), Long.toString(row.getLong(3)), Long.toString(row.getLong(4)))));
        }
        connections.each("SELECT d.name, u.probability FROM sample_unit u JOIN document d ON d.id = u.document_id WHERE NOT (u.probability > 0 AND u.probability <= 1) LIMIT " + FINDINGS,
                row -> findings.add(Messages.text("check.probability", row.getString(1), Double.toString(row.getDouble(2)))));
        return findings;
    }
}
