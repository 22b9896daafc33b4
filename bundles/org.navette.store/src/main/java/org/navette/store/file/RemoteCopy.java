package org.navette.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A copy to read of a study that somebody on another machine has open for writing. SQLite's own way of reading beside a writer
 * works within one machine only.
 */
final class RemoteCopy {
    private static final int ATTEMPTS = 10;
    private static final int PAUSE_MS = 200;

    private RemoteCopy() {
    }

    /** In the folder for temporary files; whoever asked for it deletes it. */
    static StudyFile of(StudyFile study) {
        try {
            Path copy = Files.createTempFile("navette-", ".navette");
            StudyFile made = new StudyFile(copy);
            try {
                take(study, made);
                // Brings the log of changes in; what of it was only half written does not count.
                try (Connection connection = made.writer()) {
                    Sql.list(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
                }
                return made;
            } catch (IOException | SQLException | RuntimeException e) {
                for (String end : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(made.besideName(end));
                }
                throw e;
            }
        } catch (IOException e) {
            throw Problems.of(study.path(), "problem.io");
        } catch (SQLException e) {
            throw Problems.translate(study.path(), e);
        }
    }

    /** Both files as they were at one moment: copied again when one changed meanwhile. */
    private static void take(StudyFile study, StudyFile made) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String before = state(study);
            Files.copy(study.path(), made.path(), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(made.besideName("-wal"));
            if (Files.exists(study.besideName("-wal"))) {
                Files.copy(study.besideName("-wal"), made.besideName("-wal"));
            }
            if (state(study).equals(before)) {
                return;
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw Problems.of(study.path(), "problem.busy");
    }

    private static String state(StudyFile study) throws IOException {
        StringBuilder state = new StringBuilder();
        for (String end : List.of("", "-wal")) {
            Path file = study.besideName(end);
            if (Files.exists(file)) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                state.append(now.size()).append(' ').append(now.lastModifiedTime()).append(' ');
            }
        }
        return state.toString();
    }
}
