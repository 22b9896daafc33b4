package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceSettings;
import org.navette.store.file.Connections;
import org.navette.store.file.Json;
import org.navette.store.file.Row;

/** Reads behavioural sources. */
public final class Sources {
    private static final String SOURCE = "SELECT id, name, kind, location, reference, row_count, hash, settings FROM source ";
    private final Connections connections;

    Sources(Connections connections) {
        this.connections = connections;
    }

    /** Oldest first. */
    public List<Source> list() {
        return connections.list(SOURCE + "ORDER BY id", this::source);
    }

    /** By name; ASCII case does not matter. */
    public Optional<Source> find(String name) {
        return connections.first(SOURCE + "WHERE name = ?", this::source, name);
    }

    /** Date as of which the source's metrics were last computed, if ever. */
    public Optional<LocalDate> metricsAsOf(long source) {
        return connections.first("SELECT as_of FROM metric_run WHERE source_id = ? ORDER BY id DESC LIMIT 1",
                row -> Row.date(row, 1), source);
    }

    private Source source(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        connections.each("SELECT role, name FROM source_column WHERE source_id = ?",
                column -> columns.put(SourceColumn.of(column.getString(1)), column.getString(2)), id);
        return new Source(id, row.getString(2), SourceKind.of(row.getString(3)), row.getString(4), row.getBoolean(5), columns,
                row.getLong(6), row.getString(7), settings(row.getString(8)));
    }

    private static SourceSettings settings(String json) {
        return json == null ? SourceSettings.NONE : SourceSettings.of(Json.fields(json));
    }
}
