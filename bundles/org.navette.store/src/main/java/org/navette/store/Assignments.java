package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.navette.core.study.Assignment;
import org.navette.store.file.Connections;

/** Reads who is to code what. */
public final class Assignments {
    private static final String ASSIGNMENT = "SELECT sample_id, document_id, coder_id, position, done FROM assignment ";
    private final Connections connections;

    Assignments(Connections connections) {
        this.connections = connections;
    }

    /** Of one sample, coder by coder in the order of their lists. */
    public List<Assignment> of(long sample) {
        return connections.list(ASSIGNMENT + "WHERE sample_id = ? ORDER BY coder_id, position, id", Assignments::assignment, sample);
    }

    /** Of one document. */
    public List<Assignment> ofDocument(long document) {
        return connections.list(ASSIGNMENT + "WHERE document_id = ? ORDER BY sample_id, coder_id", Assignments::assignment, document);
    }

    /** Of one coder, sample by sample in the order of the coder's lists. */
    public List<Assignment> ofCoder(long coder) {
        return connections.list(ASSIGNMENT + "WHERE coder_id = ? ORDER BY sample_id, position, id", Assignments::assignment, coder);
    }

    /** Every one that is done. */
    public void forEachDone(Consumer<Assignment> reader) {
        connections.each(ASSIGNMENT + "WHERE done ORDER BY id", row -> {
            reader.accept(assignment(row));
            return null;
        });
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getBoolean(5));
    }
}
