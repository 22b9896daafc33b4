package org.navette.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.store.file.Connections;
import org.navette.store.file.Problems;
import org.navette.store.file.Row;
import org.navette.store.file.Statements;
import org.navette.store.journal.Recording;

/** What every kind of edit writes through: SQL failures become problems, new rows get their ids. */
final class Edits {
    private final Recording recording;
    private final Statements statements;
    private final Connections connections;
    private final Instant at;
    private boolean over;

    Edits(Recording recording, Connections connections, Instant at) {
        this.recording = recording;
        this.statements = recording.statements();
        this.connections = connections;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    /** Reads what this edit sees. */
    Connections connections() {
        return connections;
    }

    /** After this nothing can be written any more: there is no transaction, nor an entry that would take it back. */
    void end() {
        over = true;
    }

    private Statements statements() {
        if (over) {
            throw new IllegalStateException("the edit is over");
        }
        return statements;
    }

    /** The entry that this edit will be. */
    long journal() {
        return recording.journal();
    }

    /** The highest id that a table gave before this edit. */
    long mark(String table) {
        return recording.mark(table);
    }

    int run(String sql, Object... arguments) {
        try {
            return statements().run(sql, arguments);
        } catch (SQLException e) {
            throw Problems.translate(connections.file().path(), e);
        }
    }

    <T> Optional<T> first(String sql, Row<T> reader, Object... arguments) {
        try {
            return statements().first(sql, reader, arguments);
        } catch (SQLException e) {
            throw Problems.translate(connections.file().path(), e);
        }
    }

    Optional<Long> id(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments);
    }

    /**
     * Inserts a row, its id as the first argument.
     *
     * @param sql      {@code INSERT INTO table (id, …) VALUES (?, …)}
     * @param taken    key of the sentence when a row with the same unique value stands already; its argument is {@code name}
     * @return the new id
     */
    long insert(String table, String sql, String taken, String name, Object... values) {
        Object[] arguments = new Object[values.length + 1];
        System.arraycopy(values, 0, arguments, 1, values.length);
        long id = recording.newId(table);
        arguments[0] = id;
        try {
            if (statements().run(sql, arguments) == 0) {
                recording.forgetId(table);
                return NONE;
            }
            return id;
        } catch (SQLException e) {
            recording.forgetId(table);
            throw Problems.duplicate(e) && taken != null ? taken(taken, name, e)
                    : Problems.translate(connections.file().path(), e);
        }
    }

    /** What {@link #insert} answers when {@code ON CONFLICT DO NOTHING} did nothing. */
    static final long NONE = -1;

    private static RuntimeException taken(String key, String name, SQLException cause) {
        InputProblem problem = Problems.content(key, name);
        problem.initCause(cause);
        return problem;
    }

    /** @throws InputProblem when a name says nothing */
    static String name(String name) {
        if (name == null || name.isBlank()) {
            throw Problems.content("problem.noname");
        }
        return name.strip();
    }
}
