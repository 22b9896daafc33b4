package org.navette.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Backup;
import org.navette.store.Messages;

/**
 * Makes the backups of a study that is open for writing. One that fails (full disk, read-only folder) keeps nobody from
 * working: it is logged, and told by {@link #current()}.
 */
public final class Backups {
    private final StudyFile study;
    private final BackupPolicy policy;
    private final BackupFolder folder;
    private CompletableFuture<Optional<Backup>> current = CompletableFuture.completedFuture(Optional.empty());

    public Backups(StudyFile study, BackupPolicy policy) {
        this.study = study;
        this.policy = policy;
        this.folder = new BackupFolder(study);
    }

    /** Newest first, with what was kept before a migration. */
    public static List<Backup> of(StudyFile study) {
        return new BackupFolder(study).all();
    }

    /** Begins one in the background when the policy wants one of that state. @param edits entries of the journal */
    public void begin(String stamp, long edits) {
        boolean worth = edits > 1; // the first entry is the making of the study
        CompletableFuture<Optional<Backup>> coming = new CompletableFuture<>();
        current = coming;
        try {
            List<Backup> made = folder.made();
            if (worth && policy.due(made) && (made.isEmpty() || !BackupFolder.holds(made.getFirst(), stamp))) {
                Thread.ofPlatform().daemon().name("navette-backup").start(() -> work(coming));
            } else {
                coming.complete(Optional.empty());
            }
        } catch (UncheckedIOException e) {
            coming.completeExceptionally(failed(e));
        }
    }

    private void work(CompletableFuture<Optional<Backup>> coming) {
        try {
            coming.complete(Optional.of(make()));
        } catch (RuntimeException | Error e) {
            System.getLogger(Backups.class.getName()).log(Level.WARNING, "no backup of " + study.path() + ": " + e.getMessage());
            coming.completeExceptionally(e);
        }
    }

    private InputProblem failed(Exception e) {
        return new InputProblem(Place.in(folder.path()), Messages.text("problem.backup", e.getMessage()), e);
    }

    /** The one begun at the opening: empty when none was due, failed with what to tell the user when it was not made. */
    public CompletableFuture<Optional<Backup>> current() {
        return current.copy();
    }

    /** Waits for the one being made. */
    public void finish() {
        try {
            current.join();
        } catch (CompletionException e) {
            // Told already.
        }
    }

    /** Deletes all and makes one of the present state. */
    public Backup replace() {
        finish();
        for (Backup backup : folder.all()) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                throw Problems.of(backup.file(), "problem.backupkept");
            }
        }
        return make();
    }

    private Backup make() {
        try {
            mustHaveRoom();
            Path part = folder.workplace();
            try {
                String stamp = copy(part);
                Path place = folder.place(policy.clock().instant(), stamp);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                policy.superfluous(folder.made()).forEach(Backups::drop);
                return new Backup(place, policy.clock().instant(), Files.size(place));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw failed(e);
        }
    }

    /** The disk is not filled to the brim: the study itself must have room to grow. */
    private void mustHaveRoom() throws IOException {
        if (Files.getFileStore(study.path()).getUsableSpace() < 2 * Files.size(study.path())) {
            throw Problems.of(folder.path(), "problem.backupfull");
        }
    }

    /** Consistent while others write, and without the pages that deleted rows left. @return stamp of what was copied */
    private String copy(Path part) throws SQLException, IOException {
        try (Connection connection = study.onlooker()) {
            Sql.execute(connection, "VACUUM INTO '" + part.toString().replace("'", "''") + "'");
        }
        // SQLite leaves it to the system when such a copy reaches the disk.
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try (Connection connection = new StudyFile(part).onlooker()) {
            return StudyFile.stamp(connection);
        }
    }

    private static void drop(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            System.getLogger(Backups.class.getName()).log(Level.WARNING, "an old backup stays: " + e);
        }
    }
}
