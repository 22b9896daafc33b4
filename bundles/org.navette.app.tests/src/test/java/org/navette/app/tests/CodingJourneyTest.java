package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.navette.analysis.agreement.MeasureAgreement;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.store.Study;
import org.navette.ui.widgets.control.FlatButton;

/** Two coders code a sample of the sample study, by keys; then their agreement is measured and what they disagree on settled. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InTheWindow.class)
class CodingJourneyTest {
    private static final int BUILDING_SECONDS = 120;
    private static final String SAMPLE = "Vague test";
    private static final int SIZE = 6;
    private static final String CODE = "Offre / Prix";

    @BeforeAll
    static void start() throws Exception {
        InTheWindow.workbench().play(w -> {
            w.command("sample", Map.of("org.navette.parameter.corpus", "la-ruche"));
            w.until(BUILDING_SECONDS, () -> "the study; at work: " + w.session().tasks().state(), () -> w.session().study().isPresent());
            w.until("the documents", () -> w.face("documents") != null && w.face("documents").isVisible() && w.session().shown().isPresent());
        });
    }

    private static Study study(Workbench w) {
        return w.session().study().orElseThrow();
    }

    private static StyledText page(Workbench w) {
        return Widgets.one(w.face("reading"), StyledText.class, t -> true);
    }

    @Test
    @Order(1)
    void aSampleIsDrawnAndGivenToTwoCoders() throws Exception {
        InTheWindow.workbench().expectingDialogs(w -> {
            w.bring("samples");
            w.dialogs(() -> w.command("drawSample", Map.of()), drawing -> {
                List<Text> fields = Widgets.all(drawing, Text.class);
                fields.get(0).setText(SAMPLE);
                fields.get(1).setText(Integer.toString(SIZE));
                w.until("the forecast", () -> drawing.getDefaultButton().isEnabled());
                Widgets.choose(drawing.getDefaultButton());
            }, findings -> Widgets.choose(findings.getDefaultButton()));
            w.until("the sample", () -> study(w).samples().find(SAMPLE).isPresent());
            w.until("its sheet", () -> Widgets.any(w.face("samples"), Label.class, l -> l.getText().equals(SAMPLE)));

            w.dialogs(() -> Widgets.click(assign(w), 5, 5), giving -> {
                Widgets.one(giving, Text.class, t -> t.getText().endsWith("%")).setText("100 %");
                people(giving, "Ada", "Ben");
                w.until("the plan", () -> giving.getDefaultButton().isEnabled());
                Widgets.choose(giving.getDefaultButton());
            });
            w.until("the coders' lists", () -> assignments(w).size() == 2 * SIZE);
        });
    }

    private static FlatButton assign(Workbench w) {
        return Widgets.one(w.face("samples"), FlatButton.class, b -> b.text().startsWith("Assign"));
    }

    /** Takes away who is proposed and types the names. */
    private static void people(Shell dialog, String... names) {
        Combo box = Widgets.one(dialog, Combo.class, c -> true);
        for (int i = 0; i < 10; i++) {
            Widgets.type(box, SWT.BS);
        }
        for (String name : names) {
            box.setText(name);
            Widgets.type(box, ',');
        }
    }

    private static List<Assignment> assignments(Workbench w) {
        return study(w).samples().find(SAMPLE).map(s -> study(w).assignments().of(s.id())).orElse(List.of());
    }

    @Test
    @Order(2)
    void eachCodesTheirPartByKeysWithoutSeeingTheOthers() throws Exception {
        InTheWindow.workbench().play(w -> {
            round(w, "Ada", 'p', '+');
            round(w, "Ben", 'l', '-');
            long ada = person(w, "Ada");
            Study study = study(w);
            for (Assignment assignment : assignments(w)) {
                assertTrue(assignment.done());
                long coder = assignment.coder();
                assertEquals(1, study.codings().of(assignment.document()).stream().filter(c -> c.coder() == coder).count());
                assertEquals(coder == ada ? 1.0 : -1.0, study.codings().sentimentsOf(assignment.document()).stream()
                        .filter(t -> t.coder() == coder).findFirst().orElseThrow().polarity());
            }
            // undo and redo go by the names in the menu, over Ben's last deeds
            long before = study.codings().of(w.session().shown().orElseThrow()).size();
            w.command("undo", Map.of());
            w.command("undo", Map.of());
            w.command("undo", Map.of());
            w.until("the last coding gone", () -> study.codings().of(w.session().shown().orElseThrow()).size() == before - 1);
            w.command("redo", Map.of());
            w.command("redo", Map.of());
            w.command("redo", Map.of());
            w.until("the last coding back", () -> study.codings().of(w.session().shown().orElseThrow()).size() == before);
            w.until("all done again", () -> assignments(w).stream().allMatch(Assignment::done));
        });
    }

    private static long person(Workbench w, String name) {
        return study(w).codings().coders().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().id();
    }

    /** One coder's way through the sample: select, code, tag, done and on. */
    private static void round(Workbench w, String who, char code, char feeling) {
        w.session().codeAs(who);
        w.bring("samples");
        w.until("the way in", () -> begin(w).isEnabled());
        Widgets.click(begin(w), 5, 5);
        long coder = person(w, who);
        for (int i = 0; i < SIZE; i++) {
            int done = i;
            w.until("a document of " + who, () -> w.face("reading") != null && w.face("reading").isVisible() && w.session().shown().isPresent()
                    && assignments(w).stream().anyMatch(a -> a.coder() == coder && !a.done() && a.document() == w.session().shown().getAsLong()));
            long document = w.session().shown().getAsLong();
            String words = study(w).documents().get(document).text();
            w.until(10, () -> "the text of " + document + "; shown: " + w.session().shown() + ", " + page(w).getText() + " for " + words,
                    () -> page(w).getText().equals(words));
            w.until("nobody else's work in sight", () -> page(w).getStyleRanges().length == 0);
            page(w).setSelection(0, 5);
            Widgets.choose(page(w));
            Widgets.type(page(w), code);
            w.until("the coding", () -> study(w).codings().of(document).stream().anyMatch(c -> c.coder() == coder));
            page(w).setSelection(0);
            Widgets.choose(page(w));
            Widgets.type(page(w), feeling);
            w.until("the tag", () -> study(w).codings().sentimentsOf(document).stream().anyMatch(t -> t.coder() == coder));
            w.command("nextUndone", Map.of());
            w.until("done", () -> assignments(w).stream().filter(a -> a.coder() == coder && a.done()).count() == done + 1);
        }
    }

    private static FlatButton begin(Workbench w) {
        return Widgets.one(w.face("samples"), FlatButton.class, b -> b.text().equals("Code my list"));
    }

    @Test
    @Order(3)
    void theirAgreementIsMeasuredAndADisagreementSettledByKeys() throws Exception {
        InTheWindow.workbench().play(w -> {
            w.bring("samples");
            FlatButton measuring = Widgets.one(w.face("samples"), FlatButton.class, b -> b.text().startsWith("Agreement"));
            w.until("something to compare", measuring::isEnabled);
            Widgets.click(measuring, 5, 5);
            w.until("the part", () -> w.face("agreement") != null && w.face("agreement").isVisible());
            MeasureAgreement.Result truth = new MeasureAgreement().run(study(w),
                    new MeasureAgreement.Params(List.of("Ada", "Ben"), SAMPLE, null, null, null), Progress.NONE);
            w.until("the figures", () -> Widgets.any(w.face("agreement"), NatTable.class, t -> t.isVisible() && Widgets.row(t, CODE) >= 0));
            NatTable grid = Widgets.one(w.face("agreement"), NatTable.class, t -> t.isVisible() && Widgets.row(t, CODE) >= 0);
            String observed = NumberFormat.getPercentInstance(Locale.ENGLISH).format(truth.codes().stream().filter(r -> r.code().endsWith("Prix"))
                    .findFirst().orElseThrow().observed());
            assertTrue(IntStream.range(1, grid.getColumnCount()).anyMatch(c -> Widgets.cell(grid, c, Widgets.row(grid, CODE)).equals(observed)), observed);

            int lines = study(w).settlements().list().size();
            Widgets.clickCell(grid, 0, Widgets.row(grid, CODE));
            w.until("its disagreements", () -> Widgets.all(w.face("agreement"), NatTable.class).stream().anyMatch(t -> t != grid && t.isVisible() && t.getRowCount() > 1));
            NatTable disagreements = Widgets.all(w.face("agreement"), NatTable.class).stream().filter(t -> t != grid && t.isVisible()).findFirst().orElseThrow();
            Widgets.doubleClickCell(disagreements, 0, 1);
            w.until("the text", () -> Widgets.any(w.face("agreement"), StyledText.class, StyledText::isVisible));
            StyledText text = Widgets.one(w.face("agreement"), StyledText.class, StyledText::isVisible);
            w.until("its words", () -> !text.getText().isEmpty());
            Widgets.type(text, '1');
            Widgets.type(text, '\r');
            w.until("it is settled", () -> study(w).settlements().list().size() == lines + 1);
            assertEquals(List.of(), study(w).check());
        });
    }
}
