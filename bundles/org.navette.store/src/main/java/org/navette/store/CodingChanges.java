package org.navette.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.core.study.Coding;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.store.file.Json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads from an edit's own record what it did to codings: the record that undo goes by cannot be wrong. */
final class CodingChanges {
    /** Of one row the newest change first: laid over each other in that order, old values give the row as it was. */
    private static final String CHANGES = """
            SELECT k.id, k.document_id, k.span_start, k.span_end, k.code_id, k.coder_id, k.weight, k.origin, k.at, k.memo,
              c.row_id, c.old
            FROM change c LEFT JOIN coding k ON k.id = c.row_id
            WHERE c.journal_id = ? AND c.table_name = 'coding' AND c.op <> 'I' AND c.row_id <= ? ORDER BY c.row_id, c.id DESC""";
    private static final String[] COLUMNS = {"id", "document_id", "span_start", "span_end", "code_id", "coder_id", "weight", "origin", "at",
        "memo"};
    private static final int ROW = COLUMNS.length + 1;
    private final Consumer<CodingChange> reader;
    private final Map<String, String> before = new HashMap<>();
    private Coding after;
    private long row = -1;

    private CodingChanges(Consumer<CodingChange> reader) {
        this.reader = reader;
    }

    static void each(Edits edits, Consumer<CodingChange> reader) {
        CodingChanges changes = new CodingChanges(reader);
        edits.connections().each(CHANGES, changes::take, edits.journal(), edits.mark("coding"));
        changes.tell();
    }

    private Object take(ResultSet change) throws SQLException {
        if (change.getLong(ROW) != row) {
            tell();
            row = change.getLong(ROW);
            before.clear();
            for (int i = 0; i < COLUMNS.length; i++) {
                before.put(COLUMNS[i], change.getString(i + 1));
            }
            after = before.get("id") == null ? null : Codings.coding(change);
        }
        overlay(change.getString(ROW + 1));
        return null;
    }

    private void overlay(String old) {
        try (JsonParser json = Json.FACTORY.createParser(old)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String column = json.currentName();
                before.put(column, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell() {
        if (row >= 0) {
            reader.accept(new CodingChange(coding(), after));
        }
    }

    private Coding coding() {
        String start = before.get("span_start");
        String weight = before.get("weight");
        return new Coding(number("id"), number("document_id"),
                start == null ? null : new Segment(Integer.parseInt(start), (int) number("span_end")), number("code_id"),
                number("coder_id"), weight == null ? null : Double.valueOf(weight), Origin.of(before.get("origin")),
                Instant.parse(before.get("at")), before.get("memo"));
    }

    private long number(String column) {
        return Long.parseLong(before.get(column));
    }
}
