package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.store.file.Connections;
import org.navette.store.file.Json;
import org.navette.store.file.Row;

/** Reads samples. */
public final class Samples {
    private static final String SAMPLE = "SELECT id, name, seed, size, frame, strata, allocation, filter, at FROM sample ";
    private final Connections connections;

    Samples(Connections connections) {
        this.connections = connections;
    }

    /** Oldest first. */
    public List<Sample> list() {
        return connections.list(SAMPLE + "ORDER BY id", Samples::sample);
    }

    /** By name; ASCII case does not matter. */
    public Optional<Sample> find(String name) {
        return connections.first(SAMPLE + "WHERE name = ?", Samples::sample, name);
    }

    /** In the order of the draw. */
    public List<SampleUnit> units(long sample) {
        return connections.list("SELECT document_id, stratum, probability, position FROM sample_unit WHERE sample_id = ?"
                + " ORDER BY position, id", row -> new SampleUnit(row.getLong(1), row.getString(2), row.getDouble(3), row.getInt(4)),
                sample);
    }

    /** Ids of all documents of any sample, in no order, some maybe twice. */
    public LongStream documents() {
        return connections.list("SELECT document_id FROM sample_unit", row -> row.getLong(1)).stream().mapToLong(Long::longValue);
    }

    private static Sample sample(ResultSet row) throws SQLException {
        return new Sample(row.getLong(1), row.getString(2), row.getLong(3), row.getInt(4), row.getLong(5),
                Json.texts(row.getString(6)), row.getString(7), row.getString(8), Row.time(row, 9));
    }
}
