package org.navette.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.SessionEvent;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

class AgreementPartTest {
    @TempDir
    private Path folder;
    private final List<Throwable> problems = new ArrayList<>();

    @Test
    void figuresAreDrawnAnewAndGoWithTheStudy() {
        Display display = Display.getDefault();
        Study study = StudyBuilder.study().code("Price").documents(4, "d", d -> d.coded("ada", "Price", 0, 1).coded("ben", "Price", 0, 1))
                .at(folder.resolve("s.navette"));
        StudySession session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        session.adopt(study);
        Shell shell = new Shell(display);
        AgreementPart part = new AgreementPart(session);
        part.create(shell);
        shell.setSize(800, 600);
        shell.open();
        part.measure(null);
        long end = System.nanoTime() + 20_000_000_000L;
        while (part.sheet().isEmpty() || !session.idle()) {
            assertTrue(System.nanoTime() < end, "waited too long; " + problems);
            display.readAndDispatch();
        }
        session.fire(new SessionEvent.LookChanged());
        assertTrue(part.sheet().isPresent());
        session.close();
        assertTrue(part.sheet().isEmpty());
        assertEquals(List.of(), problems);
        shell.dispose();
    }
}
