package org.navette.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.agreement.ListDisagreements;
import org.navette.core.progress.Progress;
import org.navette.core.study.Settlement;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

/** Settles by keys alone, as a coder would. */
class SettleViewTest {
    @TempDir
    private Path folder;
    private final Display display = Display.getDefault();
    private final List<Throwable> problems = new ArrayList<>();
    private Study study;
    private StudySession session;
    private Shell shell;
    private SettleView view;

    @BeforeEach
    void open() {
        study = StudyBuilder.study().code("Price").code("Delivery")
                .document("a", "Cheap and late", d -> d.coded("ada", "Price", 0, 5).coded("ben", "Delivery", 10, 14))
                .document("b", "Nothing", d -> d.feels("ada", 1).feels("ben", 0)).at(folder.resolve("s.navette"));
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        session.adopt(study);
        session.codeAs("cleo");
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        view = new SettleView(shell, session, () -> { });
        shell.setSize(700, 500);
        shell.open();
        view.begin(lines(), 0);
        until(() -> text().getText().startsWith("Cheap"));
    }

    @AfterEach
    void close() throws InterruptedException {
        shell.dispose();
        CountDownLatch closed = new CountDownLatch(1);
        session.close();
        session.tasks().quietly(closed::countDown);
        closed.await();
    }

    private List<ListDisagreements.Line> lines() {
        return new ListDisagreements().run(study, new ListDisagreements.Params(List.of("ada", "ben"), null), Progress.NONE).lines();
    }

    private void until(BooleanSupplier done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long; " + problems);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private StyledText text() {
        return find(view.control(), StyledText.class);
    }

    private static <T extends Control> T find(Composite in, Class<T> type) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T deeper = child instanceof Composite composite ? find(composite, type) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private void press(char key) {
        Event event = new Event();
        event.character = key;
        text().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void oneDisagreementAfterTheOtherByKeys() {
        assertEquals(3, lines().size(), "Price and Delivery of a, the sentiment of b");
        find(view.control(), Text.class).setText("plain words");
        press('1');
        press('\r');
        until(() -> study.settlements().list().size() == 1);
        Settlement first = study.settlements().list().getFirst();
        assertEquals(true, first.carried());
        assertEquals("plain words", first.note());
        assertEquals("cleo", study.codings().codersById().get(first.coder()).name());
        view.renew(lines());
        until(() -> find(view.control(), Text.class).getText().isEmpty());
        press('n');
        press('\r');
        until(() -> study.settlements().list().size() == 2 && text().getText().startsWith("Nothing"));
        view.renew(lines());
        press('+');
        press('\r');
        until(() -> study.settlements().list().size() == 3);
        assertEquals(0, new ListDisagreements().run(study, new ListDisagreements.Params(List.of("ada", "ben"), null), Progress.NONE).open());
        assertEquals(List.of(), problems);
    }
}
