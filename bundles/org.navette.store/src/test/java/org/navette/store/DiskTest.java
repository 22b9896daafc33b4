package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;

/** A disk that is really full, a folder that is really read-only, a file that goes away: nothing is lost, and a sentence says so. */
class DiskTest {
    @TempDir
    Path folder;
    private Path disk;
    private Path file;
    private final Locale before = Catalogue.locale();

    @BeforeEach
    void mount() throws Exception {
        Catalogue.speak(Locale.ENGLISH);
        disk = Files.createDirectory(folder.resolve("disk"));
        file = disk.resolve("a.navette");
    }

    /** A small disk of its own, which only the administrator of a Unix machine may make. */
    private void smallDisk() throws Exception {
        boolean administrator = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/bin/mount"));
        assumeTrue(administrator && run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "needs the right to mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        Catalogue.speak(before);
        if (Files.isExecutable(Path.of("/bin/umount"))) {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] kilobyte = new byte[1024];
            while (true) {
                out.write(kilobyte);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    private static void refused(String why, Executable work) {
        String sentence = assertThrows(InputProblem.class, work).getMessage();
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void aFullDiskLosesNothing() throws Exception {
        smallDisk();
        try (Study study = Study.create(file, "A", "en", "Ada")) {
            Fixture.code(study, "Price", null);
            Map<String, String> content = Fixture.content(file);
            Path first = fill();
            refused("full", () -> study.edit(Fixture.LABEL, editor -> {
                for (int i = 0; i < 500; i++) {
                    editor.addDocument(Fixture.document("d" + i, "x".repeat(5000)));
                }
                return null;
            }));
            assertEquals(content, Fixture.content(file));
            assertEquals(List.of(), study.check());
            refused("full", () -> Study.create(disk.resolve("b.navette"), "B", "en", "Ada"));
            assertFalse(Files.exists(disk.resolve("b.navette")), "half a study stayed");
            Files.delete(first);
            study.edit(Fixture.LABEL, editor -> editor.addDocument(Fixture.document("d", "x".repeat(5000))));
        }
        Path ballast = fill();
        refused("full", () -> Study.open(file, "Ada"));
        try (Study study = Study.openReadOnly(file)) {
            assertEquals(1, study.documents().count());
        }
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 300_000);
        }
        try (Study study = Study.open(file, "Ada")) {
            CompletionException told = assertThrows(CompletionException.class, () -> study.backup().join());
            assertTrue(told.getCause().getMessage().contains("disk is nearly full"), told.toString());
            assertEquals(1, study.documents().count());
        }
        refused("full", () -> Repair.run(file, disk.resolve("c.navette"), Progress.NONE));
        assertEquals(List.of("a.navette", "ballast"), Fixture.files(disk).stream().map(f -> f.getFileName().toString()).filter(n -> !n.equals("a.backups")).toList());
        try (Study study = Study.openReadOnly(file)) {
            assertEquals(List.of(), study.check());
        }
    }

    @Test
    void aReadOnlyFolderIsReadAndSaysSo() throws Exception {
        smallDisk();
        try (Study study = Study.create(file, "A", "en", "Ada")) {
            Fixture.code(study, "Price", null);
        }
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        assertTrue(assertThrows(WritingRefused.class, () -> Study.open(file, "Ada")).holder().isEmpty());
        refused("read-only", () -> Study.open(file, "Ada"));
        refused("read-only", () -> Study.create(disk.resolve("b.navette"), "B", "en", "Ada"));
        refused("read-only", () -> Repair.run(file, disk.resolve("c.navette"), Progress.NONE));
        try (Study study = Study.openReadOnly(file)) {
            assertEquals(1, study.codebook().codes().size());
            assertEquals(List.of(), study.check());
        }
        assertTrue(Repair.run(file, folder.resolve("c.navette"), Progress.NONE).whole());
    }

    @Test
    void aFileThatGoesAwayTakesNothingWithIt() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "there an open file cannot be deleted");
        Path rescued = disk.resolve("a.rescued.navette");
        try (Study study = Study.create(file, "A", "en", "Ada")) {
            Fixture.code(study, "Price", null);
            Files.delete(file);
            refused("no longer where it was", () -> Fixture.code(study, "Service", null));
            refused(rescued.toString(), () -> study.journal().undo());
        }
        try (Study study = Study.open(rescued, "Ada")) {
            assertEquals(1, study.codebook().codes().size());
            assertEquals(List.of(), study.check());
        }
    }

    @Test
    void aFileThatIsMovedAndPutBackIsWhole() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "there an open file cannot be moved");
        try (Study study = Study.create(file, "A", "en", "Ada")) {
            Fixture.code(study, "Price", null);
            Path away = Files.move(file, disk.resolve("away.navette"));
            refused("no longer where it was", () -> Fixture.code(study, "Service", null));
            Files.move(away, file);
            Fixture.code(study, "Service", null);
        }
        try (Study study = Study.open(file, "Ada")) {
            assertEquals(2, study.codebook().codes().size());
            assertEquals(List.of(), study.check());
        }
    }
}
