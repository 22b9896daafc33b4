package org.navette.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.navette.core.progress.Progress;
import org.navette.store.file.Connections;
import org.navette.store.file.Problems;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.file.StudyFile;
import org.navette.store.file.Watch;

/** Copies of a study in which entries were taken back. */
public final class Past {
    private Past() {
    }

    /**
     * The newest entry that left nothing of what came before it: no earlier moment can be seen any more. An erasure is none,
     * for entries before it can still be undone; they do not know the person any more.
     */
    public static long seal(Connections connections) {
        return connections.number("""
                SELECT ifnull(max(id), 0) FROM journal WHERE state = 'fixed'
                AND id < ifnull((SELECT min(id) FROM journal WHERE state IN ('done', 'undone')), 9223372036854775807)""");
    }

    /**
     * A copy as the study was right after an entry; whoever asked for it deletes it.
     *
     * @param entry  at or above the {@link #seal}
     * @param folder where the copy stands meanwhile
     */
    public static StudyFile copy(Connections connections, long entry, Path folder, Progress progress) {
        try {
            // The empty file keeps the copy from other people's eyes: SQLite would make one that all may read.
            StudyFile copy = new StudyFile(Files.createTempFile(folder, "navette-", ".navette"));
            try {
                connections.copyInto(copy, progress);
                takeBack(copy, entry, progress);
                return copy;
            } catch (SQLException e) {
                throw abandoned(copy, Problems.translate(copy.path(), e));
            } catch (RuntimeException e) {
                throw abandoned(copy, e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException abandoned(StudyFile copy, RuntimeException cause) {
        try {
            Files.deleteIfExists(copy.path());
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    /** Takes back what was done after the entry, newest first. */
    private static void takeBack(StudyFile copy, long entry, Progress progress) throws SQLException {
        try (Connection connection = copy.writer(); Statements statements = new Statements(connection);
                Watch watch = new Watch(connection, progress)) {
            Map<String, Table> tables = Recording.install(statements);
            statements.execute("PRAGMA foreign_keys = OFF");
            // Nobody misses a copy that an accident took.
            Sql.list(connection, "PRAGMA journal_mode = OFF", row -> row.getString(1));
            statements.execute("PRAGMA synchronous = OFF");
            statements.execute("BEGIN IMMEDIATE");
            List<Long> later = Sql.list(connection, "SELECT id FROM journal WHERE state = 'done' AND id > ? ORDER BY id DESC",
                    row -> row.getLong(1), entry);
            for (long taken : later) {
                progress.check();
                new Reversal(statements, tables, taken, progress).run();
                statements.run("UPDATE journal SET state = 'undone' WHERE id = ?", taken);
            }
            statements.execute("COMMIT");
        }
    }
}
