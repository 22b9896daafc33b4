package org.navette.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.navette.store.file.Json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** What the triggers wrote of a row that was overwritten or went. */
final class OldRow {
    private OldRow() {
    }

    /** Column → value as it was, from what the triggers wrote. */
    static Map<String, Object> read(Table table, String json) {
        Map<String, Object> row = new LinkedHashMap<>();
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String column = parser.currentName();
                row.put(column, parser.nextToken() == JsonToken.VALUE_NULL ? null
                        : value(table.columns().get(column), parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    private static Object value(String type, JsonParser parser) throws IOException {
        return switch (type) {
            case "INTEGER" -> parser.getLongValue();
            case "REAL" -> Double.valueOf(parser.getText());
            case "BLOB" -> HexFormat.of().parseHex(parser.getText());
            default -> parser.getText();
        };
    }
}
