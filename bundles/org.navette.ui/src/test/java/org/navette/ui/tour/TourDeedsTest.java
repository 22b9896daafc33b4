package org.navette.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.navette.core.study.Segment;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** The whole tour by “Do it for me”, on the study made from the corpus that comes with the program; a stage without a window. */
class TourDeedsTest {
    private static final int PATIENCE = 180;
    @TempDir
    private Path home;
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final String homeBefore = System.getProperty("navette.home");
    private StudySession session;
    private Tour tour;
    private String part = "";
    private int cells;

    private final TourStage stage = new TourStage() {
        @Override
        public void show(String id) {
            part = id;
            look();
        }

        @Override
        public void cell() {
            cells++;
            look();
        }
    };

    private void look() {
        tour.see(session.study().map(s -> Scene.of(s, part, session.shown().orElse(0), cells)).orElse(Scene.NOWHERE));
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable next = posted.poll(PATIENCE, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more came at " + tour.step());
            next.run();
            assertEquals(List.of(), problems);
        }
    }

    @AfterEach
    void close() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        session.close();
        session.tasks().quietly(closed::countDown);
        assertTrue(closed.await(10, TimeUnit.SECONDS));
        if (homeBefore == null) {
            System.clearProperty("navette.home");
        } else {
            System.setProperty("navette.home", homeBefore);
        }
    }

    @Test
    void eachStepTakenForSomebodyFulfilsItsOwnCondition() throws InterruptedException {
        System.setProperty("navette.home", home.toString());
        session = new StudySession(posted::add, new Settings(home.resolve("w.properties")), problems::add);
        tour = new Tour(session.settings());
        TourDeeds deeds = new TourDeeds(session, stage);
        session.on(event -> {
            if (event instanceof SessionEvent.Opened) {
                session.show(1, null, false); // as the list does
            }
            look();
        });
        tour.start();
        for (TourStep step : TourStep.values()) {
            assertEquals(step, tour.step().orElseThrow());
            deeds.take(step);
            until(() -> tour.step().filter(step::equals).isEmpty());
            assertEquals(step, tour.done().orElseThrow());
        }
        assertTrue(Files.isRegularFile(home.resolve("Navette").resolve(TourDeeds.corpus().word() + ".navette")));
        assertEquals(Parts.REPORT, part);
        assertEquals(List.of(), session.study().orElseThrow().check());

        // once more on the same study: names are taken, and everything still goes
        tour.end();
        tour.start();
        look();
        for (TourStep step : List.of(TourStep.SAMPLE, TourStep.ASSIGN, TourStep.UNDO)) {
            tour.at(step.ordinal() + 1);
            deeds.take(step);
            until(() -> tour.step().filter(step::equals).isEmpty());
        }
    }

    @Test
    void theWordsThatAreCodedEndWithTheSentence() {
        session = new StudySession(posted::add, new Settings(home.resolve("w.properties")), problems::add);
        assertEquals(new Segment(0, 2), TourDeeds.firstWords("😀a. b"));
        assertEquals(new Segment(0, 3), TourDeeds.firstWords("abc"));
        assertEquals(new Segment(0, 1), TourDeeds.firstWords("."));
    }
}
