package org.navette.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.navette.core.progress.Progress;

/** One connection that writes, under a lock, and some that read beside it. */
public final class Connections implements AutoCloseable {
    private static final int KEPT = 4;

    private final StudyFile file;
    /** A migrated copy that is read in the file's stead, or null. */
    private final StudyFile newer;
    private final Statements writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param writer null for a study that is only read */
    public Connections(StudyFile file, Connection writer) {
        this.file = file;
        this.newer = null;
        this.writer = writer == null ? null : new Statements(writer);
    }

    /** Only reads, through a copy that is deleted at the end. */
    public Connections(StudyFile file, StudyFile newer) {
        this.file = file;
        this.newer = newer;
        this.writer = null;
    }

    /** Only reads, beside whoever may be writing. */
    public static Connections onlooking(StudyFile file) {
        return Hold.elsewhere(file) ? new Connections(file, RemoteCopy.of(file)) : new Connections(file, (Connection) null);
    }

    public boolean readOnly() {
        return writer == null;
    }

    /** True inside an edit of this thread. */
    public boolean editing() {
        return writing.isHeldByCurrentThread();
    }

    /** Changes when another process may have written what is only read here; 0 for a study that nobody else may write. */
    public long stamp() {
        return readOnly() && newer == null ? file.stamp() : 0;
    }

    public StudyFile file() {
        return file;
    }

    /** The file that is really read: a migrated or older copy of this one where there is one. */
    public StudyFile readable() {
        return newer != null ? newer : file;
    }

    /** Work with the writing connection in one write transaction, committed when the work answers true. */
    public interface Writing {
        boolean in(Statements statements) throws SQLException;
    }

    /**
     * @param exact true when foreign keys shall not act: undo puts rows back exactly as they were
     * @throws IllegalStateException inside another edit of the same thread
     */
    public void write(boolean exact, Writing work) {
        write(exact, Beside.NONE, work);
    }

    /** As {@link #write(boolean, Writing)}, with other studies to be read beside this one. */
    public void write(boolean exact, Beside beside, Writing work) {
        if (readOnly()) {
            throw Problems.of(file.path(), "problem.onlyread");
        }
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("an edit inside an edit");
        }
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the study is closed");
            }
            mustBeThere();
            if (exact) {
                writer.execute("PRAGMA foreign_keys = OFF");
            }
            // SQLite attaches and detaches only outside of a transaction.
            beside.attach(writer);
            try {
                transaction(work);
            } finally {
                beside.detach(writer);
            }
        } catch (SQLException e) {
            throw Problems.translate(file.path(), e);
        } finally {
            foreignKeys(exact);
            writing.unlock();
        }
    }

    /** A file that was deleted while it is open takes changes without complaint, and they go with it. */
    private void mustBeThere() {
        if (Files.exists(file.path())) {
            return;
        }
        Path rescued = file.beside("rescued.navette");
        try {
            if (Files.notExists(rescued)) {
                Sql.execute(writer.connection(), "VACUUM INTO '" + rescued.toString().replace("'", "''") + "'");
            }
        } catch (SQLException e) {
            throw Problems.of(file.path(), "problem.gone");
        }
        throw Problems.of(file.path(), "problem.gonerescued", rescued);
    }

    /** Work that shall not be taken back, in one transaction, on a connection that no trigger of the journal listens on. */
    public interface Sealing<T> {
        T in(Statements statements) throws SQLException;
    }

    /**
     * Runs such work; what it deletes is overwritten on the way.
     *
     * @param keep asked at the end; false takes everything back: a rehearsal
     */
    public <T> T seal(Predicate<T> keep, Sealing<T> work) {
        return alone(connection -> {
            try (Statements statements = new Statements(connection)) {
                statements.execute("BEGIN IMMEDIATE");
                try {
                    T result = work.in(statements);
                    statements.close();
                    statements.execute(keep.test(result) ? "COMMIT" : "ROLLBACK");
                    return result;
                } catch (SQLException | RuntimeException | Error e) {
                    try {
                        statements.close();
                        statements.execute("ROLLBACK");
                    } catch (SQLException again) {
                        e.addSuppressed(again);
                    }
                    throw e;
                }
            }
        });
    }

    /**
     * Writes the file anew without the pages that are free, and empties the log of changes.
     *
     * @throws org.navette.core.problem.InputProblem when another program reads on in the old state
     */
    public void sweep() {
        alone(connection -> {
            // What stays may lie on the disk meanwhile; a study may be larger than the memory.
            Sql.execute(connection, "PRAGMA temp_store = FILE");
            Sql.execute(connection, "VACUUM");
            emptyLog(connection);
            return null;
        });
    }

    /** Notes in the file that nothing is left to sweep. */
    public void swept() {
        alone(connection -> {
            Sql.execute(connection, "DELETE FROM property WHERE name = 'unswept'");
            emptyLog(connection);
            return null;
        });
    }

    private void emptyLog(Connection connection) throws SQLException {
        if (Sql.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
            throw Problems.of(file.path(), "problem.unswept.read");
        }
    }

    private <T> T alone(Reading<T> work) {
        if (readOnly()) {
            throw Problems.of(file.path(), "problem.onlyread");
        }
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("an edit inside an edit");
        }
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the study is closed");
            }
            try (Connection connection = file.eraser()) {
                return work.from(connection);
            }
        } catch (SQLException e) {
            throw Problems.translate(file.path(), e);
        } finally {
            writing.unlock();
        }
    }

    private void transaction(Writing work) throws SQLException {
        writer.execute("BEGIN IMMEDIATE");
        try {
            writer.execute(work.in(writer) ? "COMMIT" : "ROLLBACK");
        } catch (SQLException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    private void foreignKeys(boolean exact) {
        try {
            if (exact && !closed) {
                writer.execute("PRAGMA foreign_keys = ON");
            }
        } catch (SQLException e) {
            throw Problems.translate(file.path(), e);
        }
    }

    /** A full disk makes SQLite roll back by itself; then there is nothing left to take back. */
    private void takeBack(Throwable cause) {
        try {
            writer.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... arguments) {
        return read(connection -> Sql.list(connection, sql, reader, arguments));
    }

    public <T> Optional<T> first(String sql, Row<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    public long number(String sql, Object... arguments) {
        return read(connection -> Sql.number(connection, sql, arguments));
    }

    public void each(String sql, Row<?> reader, Object... arguments) {
        read(connection -> {
            Sql.each(connection, sql, reader, arguments);
            return null;
        });
    }

    public interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /** Reads; inside an edit of this thread with that edit's eyes. */
    public <T> T read(Reading<T> work) {
        try {
            if (writing.isHeldByCurrentThread()) {
                return work.from(writer.connection());
            }
            Connection connection = borrow();
            try {
                return work.from(connection);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            throw Problems.translate(file.path(), e);
        }
    }

    /** Writes all of the study as it stands now into a file that is empty or not there. Not inside an edit. */
    public void copyInto(StudyFile copy, Progress progress) {
        read(connection -> {
            try (Watch watch = new Watch(connection, progress)) {
                // SQLite takes the new file for a change of this one.
                Sql.execute(connection, "PRAGMA query_only = OFF");
                Sql.execute(connection, "VACUUM INTO '" + copy.path().toString().replace("'", "''") + "'");
                return null;
            } finally {
                Sql.execute(connection, "PRAGMA query_only = ON");
            }
        });
    }

    private Connection borrow() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the study is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return newer != null ? newer.onlooker() : readOnly() ? file.onlooker() : file.reader();
    }

    private void giveBack(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /** Brings the log of changes into the file, so that one file remains. */
    @Override
    public void close() {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("the study cannot be closed inside an edit");
        }
        writing.lock();
        try {
            synchronized (idle) {
                if (closed) {
                    return;
                }
                closed = true;
                for (Connection connection : idle) {
                    connection.close();
                }
                idle.clear();
            }
            if (writer != null) {
                writer.close();
                // Somebody who only reads beside us keeps SQLite from doing so at the end.
                Sql.list(writer.connection(), "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
                // The last connection to close also takes the log away.
                writer.connection().close();
            }
            if (newer != null) {
                Files.deleteIfExists(newer.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw Problems.translate(file.path(), e);
        } finally {
            writing.unlock();
        }
    }
}
