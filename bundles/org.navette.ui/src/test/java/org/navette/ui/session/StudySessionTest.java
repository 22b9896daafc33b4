package org.navette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.progress.Cancelled;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** The display's thread is played by the test's own: it runs what was posted. */
class StudySessionTest {
    @TempDir
    private Path folder;
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private StudySession session;

    private StudySession open() {
        session = new StudySession(posted::add, new Settings(folder.resolve("w.properties")), problems::add);
        session.on(events::add);
        session.adopt(Study.create(folder.resolve("a.navette"), "A", "en", "ann"));
        return session;
    }

    @AfterEach
    void close() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        session.close();
        session.tasks().quietly(closed::countDown);
        assertTrue(closed.await(10, TimeUnit.SECONDS));
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = posted.poll(10, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more was posted");
            next.run();
        }
    }

    @Test
    void severalEditsBecomeOneEventOnTheDisplaysThread() throws InterruptedException {
        open();
        CountDownLatch both = new CountDownLatch(1);
        session.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(Code.named("x")));
        session.edit(Label.of(Deed.ADD_CODE, "y"), e -> e.addCode(Code.named("y")));
        session.tasks().quietly(both::countDown);
        assertTrue(both.await(10, TimeUnit.SECONDS));
        until(() -> events.size() >= 2);
        assertEquals(2, events.size());
        assertTrue(assertInstanceOf(SessionEvent.Changed.class, events.get(1)).touches("code"));
        assertTrue(posted.isEmpty());
    }

    @Test
    void whatWasShownAlreadyIsTakenBackWhenTheEditFails() throws InterruptedException {
        open();
        List<String> back = new ArrayList<>();
        session.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(Code.named("x")), () -> back.add("x"));
        session.edit(Label.of(Deed.ADD_CODE, "y"), e -> {
            throw new IllegalStateException("no");
        }, () -> back.add("y"));
        until(() -> !problems.isEmpty());
        assertEquals(List.of("y"), back);
    }

    @Test
    void ofReadingsWithTheSameKeyOnlyTheLatestArrives() throws InterruptedException {
        open();
        CountDownLatch hold = new CountDownLatch(1);
        List<Integer> arrived = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            session.read("k", s -> {
                if (number == 0) {
                    await(hold);
                }
                return number;
            }, arrived::add);
        }
        hold.countDown();
        until(() -> !arrived.isEmpty());
        assertEquals(List.of(4), arrived);
    }

    @Test
    void longWorkShowsItsProgressAndCanBeStopped() throws InterruptedException {
        open();
        CountDownLatch started = new CountDownLatch(1);
        session.run("work", (study, progress) -> {
            progress.begin("step", 10);
            progress.worked(3);
            started.countDown();
            while (true) {
                progress.check();
                Thread.onSpinWait();
            }
        }, r -> { });
        assertTrue(started.await(10, TimeUnit.SECONDS));
        TaskState state = session.tasks().state().orElseThrow();
        assertEquals(new TaskState("work", "step", 3, 10, false, 0), state);
        session.tasks().cancel();
        until(() -> !problems.isEmpty());
        assertInstanceOf(Cancelled.class, problems.getFirst());
    }

    @Test
    void nextAndPreviousFollowTheListsOrder() {
        open();
        session.order(new long[] { 5, 3, 9 });
        session.show(3, null, false);
        assertEquals(9, session.neighbour(1).orElseThrow());
        assertEquals(5, session.neighbour(-1).orElseThrow());
        session.show(9, null, false);
        assertTrue(session.neighbour(1).isEmpty());
    }

    @Test
    void remembersRecentStudiesLatestFirst() {
        open();
        session.adopt(Study.create(folder.resolve("b.navette"), "B", "en", "ann"));
        List<Path> recent = new Settings(folder.resolve("w.properties")).recent();
        assertEquals(List.of("b.navette", "a.navette"), recent.stream().map(p -> p.getFileName().toString()).toList());
    }

    @Test
    void remembersForEachStudyWhoCodesInIt() {
        open();
        assertEquals("ann", session.who());
        session.codeAs("Ada");
        session.codeAs("Ada");
        assertEquals(List.of(new SessionEvent.CoderChosen("Ada")),
                events.stream().filter(e -> e instanceof SessionEvent.CoderChosen).toList());
        session.adopt(Study.create(folder.resolve("b.navette"), "B", "en", "ann"));
        assertEquals("ann", session.who(), "another study, another team");
        assertEquals("Ada", new Settings(folder.resolve("w.properties")).get("coder." + folder.resolve("a.navette").toAbsolutePath()).orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatWaitsIsCounted() throws Exception {
        open();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        session.tasks().run("first", progress -> {
            begun.countDown();
            try {
                return go.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, done -> { });
        begun.await();
        session.tasks().run("second", progress -> "", done -> { });
        assertEquals("first", session.tasks().state().orElseThrow().title());
        assertEquals(1, session.tasks().state().orElseThrow().waiting());
        go.countDown();
    }
}
