package org.navette.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.ui.journal.JournalState;
import org.navette.ui.problem.Problems;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.study.StudyActions;

/** The display's thread is played by the test's own. */
class ReadOnlyTest {
    @TempDir
    private Path folder;
    private final Locale before = Catalogue.locale();
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final List<String> problems = new ArrayList<>();
    private StudySession session;
    private Path file;

    @BeforeEach
    void makeAStudy() {
        Catalogue.speak(Locale.ENGLISH);
        file = folder.resolve("a.navette");
        session = new StudySession(posted::add, new Settings(folder.resolve("w.properties")), p -> problems.add(Problems.sentence(p)));
    }

    @AfterEach
    void end() throws InterruptedException {
        session.close();
        until(() -> Study.holder(file).isEmpty());
        Catalogue.speak(before);
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); !done.getAsBoolean();) {
            assertTrue(System.nanoTime() < end, "waited in vain; " + problems);
            Runnable next = posted.poll(20, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
        }
    }

    @Test
    void aStudyHeldElsewhereIsReadAndTakenOverWhenTheHolderIsGone() throws InterruptedException {
        Study held = Study.create(file, "A", "en", "Ada");
        StudyActions actions = new StudyActions(session);
        actions.open(file);
        until(() -> session.study().isPresent());
        assertFalse(session.mayEdit());
        assertTrue(ReadOnly.why(session.study().orElseThrow()).startsWith("Read-only: Ada has it open on "));
        held.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(Code.named("x")));
        assertEquals(JournalState.NOTHING, JournalState.of(session.study().orElseThrow()), "nothing to undo for a reader");

        session.edit(Label.of(Deed.ADD_CODE, "y"), e -> e.addCode(Code.named("y")));
        until(() -> !problems.isEmpty());
        assertTrue(problems.getFirst().contains("open read-only and was not changed"), problems.getFirst());

        List<String> refusals = new ArrayList<>();
        actions.takeOver(file, problem -> refusals.add(ReadOnly.notYet(problem)));
        until(() -> !refusals.isEmpty());
        assertTrue(refusals.getFirst().startsWith("Not yet. Read-only: Ada has it open on "), refusals.getFirst());
        held.close();
        actions.takeOver(file, problem -> refusals.add(ReadOnly.notYet(problem)));
        until(session::mayEdit);
        assertEquals(1, refusals.size());
        assertEquals(1, problems.size());
        assertEquals(1, session.study().orElseThrow().codebook().codes().size());
    }

    @Test
    void closingAndOpeningAgainMeetsNobody() throws InterruptedException {
        Study.create(file, "A", "en", "Ada").close();
        StudyActions actions = new StudyActions(session);
        for (int i = 0; i < 5; i++) {
            actions.open(file);
            until(session::mayEdit);
            Study open = session.study().orElseThrow();
            actions.open(file);
            assertEquals(open, session.study().orElseThrow(), "it is open already");
            session.close();
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void aBackupThatFailsIsToldOnce() throws Exception {
        try (Study study = Study.create(file, "A", "en", "Ada")) {
            study.edit(Label.of(Deed.ADD_CODE, "x"), e -> e.addCode(Code.named("x")));
        }
        Files.writeString(folder.resolve("a.backups"), "in the way");
        new StudyActions(session).open(file);
        until(session::mayEdit);
        List<String> told = new ArrayList<>();
        session.backupProblem(p -> told.add(Problems.sentence(p)));
        until(() -> !told.isEmpty());
        session.backupProblem(p -> told.add(Problems.sentence(p)));
        until(session::idle);
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("No backup of the study could be made"), told.getFirst());
    }
}
