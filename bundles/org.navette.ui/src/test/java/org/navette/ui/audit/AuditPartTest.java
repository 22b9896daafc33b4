package org.navette.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.audit.Audit;
import org.navette.analysis.audit.Finding;
import org.navette.core.progress.Progress;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

class AuditPartTest {
    @TempDir
    private Path folder;
    private final Display display = Display.getDefault();
    private Study study;
    private StudySession session;
    private Shell shell;
    private AuditPart part;

    @BeforeEach
    void open() {
        String copied = "The parcel came late and nobody answered the telephone.";
        study = StudyBuilder.study().code("Price").document("one", copied, d -> d.channel("web")).document("two", copied, d -> d.channel("web"))
                .document("three", "?", d -> d.channel("web")).at(folder.resolve("s.navette"));
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), p -> { });
        session.adopt(study);
        shell = new Shell(display);
        part = new AuditPart(session);
        part.create(shell);
        shell.setSize(800, 600);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
    }

    @Test
    void findingsStandByMatterAndWhatWasNotFoundStandsLastInEach() {
        AuditSheet sheet = new AuditSheet(new Audit().run(study, new Audit.Params(List.of()), Progress.NONE));
        List<Finding> lines = sheet.lines();
        IntStream.range(1, lines.size()).forEach(i -> {
            assertTrue(lines.get(i - 1).matter().compareTo(lines.get(i).matter()) <= 0);
            assertEquals(lines.get(i - 1).matter() != lines.get(i).matter(), sheet.leads(i));
            if (!sheet.leads(i)) {
                assertFalse(lines.get(i - 1).found() == 0 && lines.get(i).found() > 0);
            }
        });
        assertEquals(sheet.result().open().getFirst(), lines.get(sheet.first()));
        Finding copies = lines.stream().filter(f -> f.check().equals("copies")).findFirst().orElseThrow();
        assertTrue(copies.found() > 0);
        assertEquals(copies.rule(), AuditSheet.words(copies).getFirst());
    }

    @Test
    void aDocumentOfAFindingOpensInTheReader() {
        part.run();
        await(() -> part.sheet().isPresent());
        part.chooseDocuments();
        long first = part.sheet().orElseThrow().lines().stream().filter(f -> !f.documents().isEmpty()).findFirst().orElseThrow().documents().getFirst();
        assertTrue(part.pane().documents() > 0);
        part.pane().open(0, false);
        assertEquals(OptionalLong.of(first), session.shown());
    }

    @Test
    void anotherStudyForgetsWhatWasFound() {
        part.run();
        await(() -> part.sheet().isPresent());
        session.close();
        assertTrue(part.sheet().isEmpty());
    }

    private void await(BooleanSupplier until) {
        List<Integer> looks = new ArrayList<>();
        while (!until.getAsBoolean() && looks.size() < 2_000) {
            if (!display.readAndDispatch()) {
                looks.add(looks.size());
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
            }
        }
        assertTrue(until.getAsBoolean());
    }
}
