package org.navette.store.repair;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.navette.store.file.Sql;
import org.navette.store.file.StudyFile;

/** The damaged file copied with its log of changes, so that the original stays as it was found. */
final class WorkingCopy implements AutoCloseable {
    private final Connection connection;
    private final long pages;

    /** @param folder empty; whoever made it deletes it. @throws SQLException when nothing can be read at all */
    WorkingCopy(StudyFile damaged, Path folder) throws IOException, SQLException {
        Path copy = folder.resolve("damaged.navette");
        Files.copy(damaged.path(), copy);
        for (String end : List.of("-wal", "-journal")) {
            if (Files.exists(damaged.besideName(end))) {
                Files.copy(damaged.besideName(end), folder.resolve("damaged.navette" + end));
            }
        }
        this.pages = fillUp(copy);
        this.connection = new StudyFile(copy).bare();
    }

    /** A file that was cut short: the pages that are missing become unreadable ones. @return number of pages */
    private static long fillUp(Path copy) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            byte[] head = new byte[100];
            if (file.length() < head.length) {
                return 0;
            }
            file.readFully(head);
            int size = Short.toUnsignedInt(ByteBuffer.wrap(head).getShort(16));
            size = size == 1 ? 65536 : size;
            long pages = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt(28));
            boolean sane = size >= 512 && Integer.bitCount(size) == 1 && pages < file.length() / size * 4 + 1000;
            if (sane && file.length() < pages * size) {
                file.setLength(pages * size);
            }
            return sane ? Math.max(pages, file.length() / size) : file.length() / 512;
        }
    }

    Connection connection() {
        return connection;
    }

    long pages() {
        return pages;
    }

    /** The tables that the file still knows of. */
    Set<String> tables() {
        Set<String> names = new HashSet<>();
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                // The first question may fail on what is broken of the list, and the second answer from the rest.
                Sql.each(connection, "SELECT name FROM sqlite_master WHERE type = 'table'", row -> names.add(row.getString(1)));
            } catch (SQLException e) {
                // As far as it went.
            }
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
