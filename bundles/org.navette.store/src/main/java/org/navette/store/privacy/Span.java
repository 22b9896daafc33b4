package org.navette.store.privacy;

import java.util.ArrayList;
import java.util.List;

import org.navette.store.journal.Table;

/** Two columns of a table that say a segment, and the column that says of which document. */
record Span(String table, String start, String end, String document) {

    /** {@code span_start} belongs to {@code document_id}, {@code from_start} to {@code from_document_id}. */
    static List<Span> all(Iterable<Table> tables) {
        List<Span> spans = new ArrayList<>();
        for (Table table : tables) {
            for (String column : table.columns().keySet()) {
                if (column.endsWith("_start")) {
                    String stem = column.substring(0, column.length() - "_start".length());
                    String document = stem.equals("span") ? "document_id" : stem + "_document_id";
                    if (!table.columns().containsKey(document) || !table.columns().containsKey(stem + "_end")) {
                        throw new IllegalStateException("nobody knows whose segment " + table.name() + "." + column + " is");
                    }
                    spans.add(new Span(table.name(), column, stem + "_end", document));
                }
            }
        }
        return spans;
    }
}
