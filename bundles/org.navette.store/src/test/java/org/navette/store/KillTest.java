package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process killed in the middle of any operation loses at most the operation in flight, and that one wholly: what is found
 * is the state of the last acknowledgement, or that of exactly one operation further. System property {@code navette.kills}
 * says how often (200; nightly 2,000).
 */
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("navette.kills", 200);
    private static final int AT_ONCE = 2;
    /** Now and then a study of the first schema, so that a migration is hit as well. */
    private static final int OLD_FILE = 10;
    @TempDir
    Path folder;
    private String migrated;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger further = new AtomicInteger();

    @Test
    void losesAtMostTheOperationInFlight() throws Exception {
        migrated = migrated();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                long seed = System.nanoTime() + worker;
                Path own = Files.createDirectory(folder.resolve("w" + worker));
                all.add(workers.submit(() -> {
                    work(own, new Random(seed), KILLS / AT_ONCE);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        System.out.println(KILLS + " kills: " + inFlight + " in the middle of an operation, of which " + further + " had been committed");
        assertTrue(inFlight.get() > KILLS / 10, "hardly any kill hit an operation: " + inFlight);
    }

    private void work(Path own, Random random, int kills) throws Exception {
        Path file = own.resolve("a.navette");
        Study.create(file, "Kills", "fr", "Ada").close();
        for (int kill = 0; kill < kills; kill++) {
            boolean old = kill % OLD_FILE == OLD_FILE - 1;
            Path target = old ? own.resolve("old" + kill + ".navette") : file;
            if (old) {
                Files.copy(Path.of("src/test/resources/fileversions/schema-1.navette"), target);
            }
            strike(target, random, old);
        }
    }

    /** One child, killed at a random moment: by the clock after a random line of its. */
    private void strike(Path file, Random random, boolean old) throws Exception {
        String acknowledged = old ? migrated : KillChild.digest(file);
        List<String> said = new ArrayList<>();
        // SQLite's library is unpacked at every start, and who is killed does not tidy up.
        Path unpacked = Files.createDirectories(file.resolveSibling("unpacked"));
        try (Child child = Child.of(List.of("-Dorg.sqlite.tmpdir=" + unpacked), KillChild.class, file.toString(), Long.toString(random.nextLong()))) {
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            Thread ear = Thread.ofPlatform().daemon().start(() -> listen(child, heard));
            for (int lines = old || random.nextInt(8) == 0 ? 1 : random.nextInt(2, 16); lines > 0; lines--) {
                String line = heard.poll(60, TimeUnit.SECONDS);
                assertTrue(line != null && child.alive(), "the child ended by itself after " + said);
                said.add(line);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(old ? 60_000 : 20_000));
            child.kill();
            ear.join();
            heard.drainTo(said);
        }
        for (Path left : Fixture.files(unpacked)) {
            Files.delete(left);
        }
        verify(file, acknowledged, said);
    }

    private static void listen(Child child, BlockingQueue<String> heard) {
        try {
            for (String line = child.line(); line != null; line = child.line()) {
                heard.add(line);
            }
        } catch (IOException e) {
            // The stream broke off with the process.
        }
    }

    private void verify(Path file, String before, List<String> said) throws Exception {
        String acknowledged = before;
        String flying = null;
        for (String line : said) {
            if (line.startsWith("done ")) {
                acknowledged = line.substring(5);
                flying = null;
            } else if (!line.startsWith("open")) {
                flying = line;
            }
        }
        try (Study study = Study.open(file, "Ada")) {
            assertEquals(List.of(), study.check(), said::toString);
            String found = KillChild.digest(file);
            inFlight.addAndGet(flying == null ? 0 : 1);
            if (found.equals(acknowledged)) {
                return;
            }
            String last = acknowledged;
            assertTrue(flying != null, () -> "lost " + last + ", found " + found + " after " + said);
            further.incrementAndGet();
            if (flying.startsWith("coming ")) {
                assertEquals(flying.substring(7), found, said::toString);
            }
            // One step back leads to what was acknowledged, and again forwards.
            boolean undone = flying.equals("undo");
            assertTrue((undone ? study.journal().redo() : study.journal().undo()).isPresent());
            assertEquals(acknowledged, KillChild.digest(file), said::toString);
            assertTrue((undone ? study.journal().undo() : study.journal().redo()).isPresent());
            assertEquals(found, KillChild.digest(file), said::toString);
        }
    }

    private String migrated() throws IOException {
        Path copy = Files.copy(Path.of("src/test/resources/fileversions/schema-1.navette"), Files.createTempDirectory(folder, "m").resolve("m.navette"));
        Study.open(copy, "Ada").close();
        return KillChild.digest(copy);
    }
}
