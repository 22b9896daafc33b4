package org.navette.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.analysis.intake.DocumentRole;
import org.navette.store.Study;
import org.navette.testkit.StudyBuilder;
import org.navette.ui.Messages;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

/** Files with bad rows, led through all steps by Enter. */
@Tag("display")
class WizardsTest {
    @TempDir
    private Path folder;
    private final List<Throwable> problems = new ArrayList<>();
    private final String home = System.getProperty("navette.home");
    private Study study;
    private StudySession session;
    private Shell shell;
    private int stages;

    @BeforeEach
    void open() {
        System.setProperty("navette.home", folder.resolve("home").toString());
        study = StudyBuilder.study().at(folder.resolve("s.navette"));
        Display display = Display.getDefault();
        session = new StudySession(display::asyncExec, new Settings(folder.resolve("w.properties")), problems::add);
        shell = new Shell(display);
        session.adopt(study);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        session.close();
        settle();
        if (home == null) {
            System.clearProperty("navette.home");
        } else {
            System.setProperty("navette.home", home);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void badDocumentsAreShownBeforeTheImportAndNamedBehindIt() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), """
                id,customer,date,review
                a1,C1,2024-03-02,"A perfect welcome, thanks to all of you."
                a2,C2,end of March,I cannot find my invoice.
                a1,C3,2024-03-09,The same good advice as ever.
                a4,C4,2024-03-11,
                a5,C5,2024-03-14,Too dear for what it is.
                """);
        lead(() -> new ImportActions(session).documents(shell, List.of(file)), () -> {
            assertEquals(List.of("2", "a1", "C1", "2024-03-02", "A perfect welcome, thanks to all of you."), cells().getFirst());
            assertEquals(5, cells().size(), "the bad rows are seen too");
            enter();
            assertEquals(Stream.of(DocumentRole.ID, DocumentRole.CUSTOMER, DocumentRole.DATE, DocumentRole.TEXT).map(r -> Messages.text("role." + r)).toList(),
                    cells().stream().map(row -> row.get(1)).toList());
            enter();
            assertEquals(List.of("3 date", "4 id", "5 review"), places());
            assertTrue(cells().stream().allMatch(row -> row.get(2).length() > 10 && row.get(3).length() > 10), "reason and remedy: " + cells());
            assertTrue(cells().getFirst().get(2).contains("end of March"), cells().getFirst().toString());
            assertEquals(0, study.documents().count(), "a check changes nothing");
            assertFalse(Files.exists(rejects(file)), "nor does it write");
            enter();
        }, () -> {
            assertEquals(2, study.documents().count());
            assertTrue(words().stream().anyMatch(w -> w.contains(rejects(file).toString())), words().toString());
            assertEquals(List.of("3 date", "4 id", "5 review"), places());
        });
        assertEquals(4, Files.readAllLines(rejects(file)).size());
    }

    @Test
    void aBadAmountIsShownBeforeTheImportAndNamedBehindIt() throws IOException {
        Path file = Files.writeString(folder.resolve("orders.csv"), """
                customer,date,amount,channel
                C1,2024-02-01,49.90,shop
                C2,2024-02-03,free,web
                C9,2024-02-08,15.50,web
                """);
        lead(() -> new ImportActions(session).behaviour(shell, file), () -> {
            assertEquals(List.of("3", "C2", "2024-02-03", "free", "web"), cells().get(1));
            enter();
            assertEquals(Stream.of("CUSTOMER", "DATE", "AMOUNT", "CHANNEL").map(r -> Messages.text("source.role." + r)).toList(),
                    cells().stream().map(row -> row.get(1)).toList());
            enter();
            enter();
            assertEquals(List.of("3 amount"), places());
            assertTrue(cells().getFirst().get(2).contains("free") && cells().getFirst().get(3).length() > 10, cells().toString());
            assertEquals(List.of(), study.sources().list(), "a check changes nothing");
            enter();
        }, () -> {
            assertEquals(List.of("orders"), study.sources().list().stream().map(s -> s.name()).toList());
            assertTrue(words().stream().anyMatch(w -> w.contains(rejects(file).toString())), words().toString());
            assertEquals(List.of("3 amount"), places());
        });
        assertEquals(2, Files.readAllLines(rejects(file)).size());
    }

    private static Path rejects(Path file) {
        return file.resolveSibling(file.getFileName() + ".rejects.csv");
    }

    /** Opens what waits for its end, plays one part in the wizard and one in the summary behind it. */
    private void lead(Runnable opening, Runnable wizard, Runnable summary) {
        Display display = Display.getDefault();
        display.asyncExec(() -> stage(() -> {
            wizard.run();
            display.asyncExec(() -> stage(summary));
        }));
        opening.run();
        settle();
        if (problems.isEmpty()) {
            assertEquals(2, stages, "both dialogs were opened");
        }
    }

    private void stage(Runnable part) {
        try {
            settle();
            part.run();
            stages++;
        } catch (AssertionError | RuntimeException e) {
            problems.add(e); // a dialog's loop would swallow it
        } finally {
            List.of(shell.getShells()).forEach(Shell::close);
        }
    }

    private void enter() {
        top().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private Shell top() {
        return Arrays.stream(shell.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
    }

    private List<String> places() {
        return cells().stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    }

    /** All rows of the list that is seen. */
    private List<List<String>> cells() {
        NatTable table = all(top()).filter(NatTable.class::isInstance).map(NatTable.class::cast).filter(Control::isVisible).findFirst().orElseThrow();
        return IntStream.range(1, table.getRowCount()).mapToObj(row -> IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> String.valueOf(table.getDataValueByPosition(column, row))).toList()).toList();
    }

    private List<String> words() {
        return all(top()).filter(Label.class::isInstance).map(l -> ((Label) l).getText()).toList();
    }

    private static Stream<Control> all(Composite in) {
        return Arrays.stream(in.getChildren()).flatMap(c -> c instanceof Composite inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
    }

    /** Until nothing is being read or written any more; a dialog may draw without end, so events alone say nothing. */
    private void settle() {
        Display display = Display.getDefault();
        int quiet = 0;
        while (quiet < 6) {
            for (int event = 0; event < 200 && display.readAndDispatch(); event++) {
                quiet = session.idle() ? quiet : 0;
            }
            quiet = session.idle() ? quiet + 1 : 0;
            try {
                Thread.sleep(15);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
