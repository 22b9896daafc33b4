package org.navette.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** The file of a study: what it must look like, and connections to it. */
public final class StudyFile {
    /** "NAVT" in SQLite's header. */
    public static final int APPLICATION = 0x4E415654;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MS = 3000;

    private final Path path;

    public StudyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path path() {
        return path;
    }

    public Path besideName(String end) {
        return path.resolveSibling(path.getFileName() + end);
    }

    /** A file or folder beside the study that belongs to it: {@code x.navette} → {@code x.<suffix>}. */
    public Path beside(String suffix) {
        String name = path.getFileName().toString();
        String stem = name.endsWith(".navette") ? name.substring(0, name.length() - ".navette".length()) : name;
        return path.resolveSibling(stem + "." + suffix);
    }

    /** Changes with every edit, undo and redo. */
    public static String stamp(Connection connection) throws SQLException {
        return Sql.list(connection, """
                SELECT (SELECT value FROM property WHERE name = 'id') || '-' || ifnull((SELECT max(id) FROM journal), 0) || '-'
                || ifnull((SELECT max(id) FROM journal WHERE state = 'done'), 0)""", row -> row.getString(1)).getFirst();
    }

    /** Before a new study is made. */
    public void mustBeFree() {
        if (Files.exists(path)) {
            throw Problems.of(path, "problem.exists");
        }
        if (!Files.isDirectory(path.getParent())) {
            throw Problems.of(path, "problem.nofolder", path.getParent());
        }
        if (!Files.isWritable(path.getParent())) {
            throw Problems.of(path, "problem.readonly");
        }
    }

    /** Before anything of an existing file is believed. SQLite itself would take an empty file for an empty database. */
    public void mustBeStudy() {
        mustExist();
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(100);
        } catch (IOException e) {
            throw Problems.of(path, "problem.io");
        }
        if (head.length < 100 || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || ByteBuffer.wrap(head).getInt(68) != APPLICATION) {
            throw Problems.of(path, "problem.notastudy");
        }
    }

    /** Whatever may be in it. */
    public void mustExist() {
        if (!Files.exists(path)) {
            throw Problems.of(path, "problem.missing");
        }
        if (Files.isDirectory(path)) {
            throw Problems.of(path, "problem.notastudy");
        }
        if (!Files.isReadable(path)) {
            throw Problems.of(path, "problem.unreadable");
        }
    }

    /** While nobody writes to it. */
    public void mustBeFreeToTake() {
        Hold.holder(this).ifPresent(holder -> {
            throw Hold.held(this, holder);
        });
    }

    /** SQLite opens a protected file without complaint and fails at the first edit: better to say so at once. */
    public void mustBeWritable() {
        if (!Files.isWritable(path) || !Files.isWritable(path.getParent())) {
            throw Problems.refused(path, null, "problem.readonly");
        }
    }

    /** The connection that writes; makes the file when there is none. */
    public Connection writer() throws SQLException {
        SQLiteConfig config = config();
        // Half a millisecond an edit, and a power cut takes none of them.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // At most 160 MB: the indexes that a million documents are scattered over must stay in memory during an import.
        config.setCacheSize(-160_000);
        config.setJournalSizeLimit(64 << 20);
        // REPLACE deletes rows; without this its deletions would pass the journal's triggers by.
        config.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
        // The driver would ask for the id after every insertion; ours are given by us.
        config.setGetGeneratedKeys(false);
        return connect(config, "");
    }

    /** A connection that overwrites what it deletes. */
    public Connection eraser() throws SQLException {
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-64_000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
        // The driver would ask for the id after every insertion; ours are given by us.
        config.setGetGeneratedKeys(false);
        return connect(config, "");
    }

    /** A connection that reads beside the writer. */
    public Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setCacheSize(-16_000);
        Connection connection = connect(config, "");
        Sql.execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    /**
     * A connection that leaves no trace in the folder. Only a writer that is at work, or was killed, leaves a log of
     * changes; without one, and without a holder who may begin one, the file alone is the study and SQLite may be told that
     * nobody changes it.
     */
    public Connection onlooker() throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        config.setCacheSize(-16_000);
        return connect(config, onlooking());
    }

    /** What to attach to another study's connection so that this one is only read, without a trace in its folder. */
    public String onlookerUri() {
        return path.toUri() + onlooking();
    }

    private String onlooking() {
        return logged() || Hold.holder(this).isPresent() ? "?mode=ro" : "?mode=ro&immutable=1";
    }

    /** Another number after every write by anyone. */
    long stamp() {
        long stamp = 0;
        for (Path part : new Path[] { path, besideName("-wal") }) {
            try {
                stamp = 31 * (31 * stamp + Files.size(part)) + Files.getLastModifiedTime(part).toMillis();
            } catch (IOException e) {
                stamp = 31 * stamp; // it is not there
            }
        }
        return stamp;
    }

    /** A connection to a damaged copy, which asks as little as possible of it: a list of tables that breaks off is used as far as it goes. */
    public Connection bare() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection connection = connect(config, "");
        try {
            Sql.execute(connection, "PRAGMA writable_schema = ON");
            Sql.execute(connection, "PRAGMA cell_size_check = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private boolean logged() {
        Path log = besideName("-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return config;
    }

    /** A URI, because the driver would cut a plain path at a question mark. */
    private Connection connect(SQLiteConfig config, String parameters) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toUri() + parameters);
        return source.getConnection();
    }
}
