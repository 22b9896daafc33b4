package org.navette.ui.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Assignment;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.grid.TextRow;

class SegmentsPartTest {
    @TempDir
    private Path folder;
    private final List<Throwable> problems = new ArrayList<>();
    private final Display display = Display.getDefault();
    private Study study;
    private StudySession session;
    private Shell shell;
    private SegmentsPart part;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().code("Price").code("Late delivery")
                .document("one", "Too dear. It came late.", d -> d.channel("web").coded("ada", "Price", 0, 9).coded("ben", "Late delivery", 10, 22))
                .document("two", "Dear me.", d -> d.channel("shop").coded("ada", "Price", 0, 4)).at(folder.resolve("s.navette"));
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        session.adopt(study);
        shell = new Shell(display);
        part = new SegmentsPart(session);
        part.create(shell);
        shell.setSize(600, 600);
        shell.open();
        await(session::idle);
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    private void await(BooleanSupplier done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean() || !session.idle()) {
            assertTrue(System.nanoTime() < end, "waited too long; " + problems);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void findsAndCountsAndGoesWithTheStudy() {
        part.ask("Price OR \"Late delivery\"");
        await(() -> part.result() != null);
        assertEquals(3, part.result().total());
        part.table("channel");
        await(() -> part.result().table().variable() != null);
        assertEquals(2, part.result().table().rows().size());
        session.fire(new SessionEvent.LookChanged());
        assertEquals(3, part.result().total());
        part.ask("Price AND");
        await(() -> part.result() == null);
        assertNull(part.result());
        session.close();
        assertEquals(List.of(), problems);
    }

    @Test
    void theContextStandsBack() {
        part.ask("\"Late delivery\"");
        await(() -> part.result() != null);
        var row = SegmentRows.row(part.result().passages().lines(0, 1, 100).getFirst());
        assertEquals("Too dear. It came late.", row.text());
        assertEquals(List.of(new TextRow.Range(0, 10), new TextRow.Range(22, 23)), row.muted());
        assertEquals(List.of(new TextRow.Range(10, 22)), row.found());
    }

    @Test
    void whoIsGivenADocumentSeesTheOthersWorkOnItNoMore() {
        part.ask("Price");
        await(() -> part.result() != null);
        assertEquals(2, part.result().total());
        long one = study.documents().byName("one").orElseThrow().id();
        study.edit(Label.of(Deed.ASSIGN_SAMPLE, 1, "s", "ben"), editor -> {
            long sample = editor.addSample(new Sample(0, "s", 1, 1, 2, List.of(), null, null, editor.at()), List.of(new SampleUnit(one, "all", 0.5, 1)));
            editor.assign(new Assignment(sample, one, editor.coder("ben", false).id(), 1, false));
            return null;
        });
        session.codeAs("ben");
        await(() -> part.result() != null && part.result().total() == 1);
        assertEquals(1, part.result().total());
        assertEquals(List.of(), problems);
    }
}
