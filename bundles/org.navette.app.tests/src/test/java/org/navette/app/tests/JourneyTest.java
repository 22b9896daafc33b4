package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.navette.analysis.crosstab.Crosstab;
import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.Evidence.Verbatim;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.text.CodePoints;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.ui.session.Settings;
import org.navette.ui.widgets.control.Card;
import org.navette.ui.widgets.theme.Theme;

/** A researcher's way through the window: the real application, its real model, a real study. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InTheWindow.class)
class JourneyTest {
    /** Time to build the sample study, once. */
    private static final int BUILDING_SECONDS = 120;
    private static final String CODE = "Prix";
    private static final char SHORTCUT = 'p';

    private static Study openSample(Workbench w) {
        w.session().close();
        w.until("the welcome page", () -> w.face("welcome").isVisible());
        w.command("sample", Map.of("org.navette.parameter.corpus", "la-ruche"));
        return opened(w);
    }

    private static Study opened(Workbench w) {
        w.until(BUILDING_SECONDS, () -> "the study; at work: " + w.session().tasks().state(), () -> w.session().study().isPresent());
        Study study = w.session().study().orElseThrow();
        // it opens where it was left
        w.command("perspective", Map.of("org.navette.parameter.perspective", "org.navette.perspective.code"));
        w.until("the documents", () -> w.face("documents") != null && w.face("documents").isVisible() && w.session().shown().isPresent());
        return study;
    }

    private static StyledText text(Workbench w) {
        return Widgets.one(w.face("reading"), StyledText.class, t -> true);
    }

    private static NatTable list(Workbench w) {
        return Widgets.one(w.face("documents"), NatTable.class, t -> true);
    }

    private static Document shown(Workbench w, Study study) {
        return study.documents().get(w.session().shown().orElseThrow());
    }

    @Test
    @Order(1)
    void welcomeOpensTheSampleStudyAndClosingLeadsBack() throws Exception {
        InTheWindow.workbench().play(w -> {
            List<Card> cards = Widgets.all(w.face("welcome"), Card.class);
            assertTrue(w.face("welcome").isVisible() && cards.size() >= 5, cards.toString());
            Widgets.click(cards.get(2), 20, 20);
            Study study = opened(w);
            assertEquals("La Ruche", study.title());
            assertEquals("La Ruche – Navette", w.shell().getText());
            String count = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(study.documents().count()) + " documents";
            w.until(count, () -> Widgets.any(w.face("documents"), Label.class, l -> l.getText().equals(count)));
            assertFalse(w.face("welcome").isVisible());
            w.command("close", Map.of());
            w.until("the welcome page", () -> w.face("welcome").isVisible());
            assertEquals("Navette", w.shell().getText());
            assertEquals(study.file(), w.session().settings().recent().getFirst());
            // those whose file is gone have a card too
            assertTrue(Widgets.all(w.face("welcome"), Card.class).size() >= 5 + w.session().settings().recent().size(), "recent studies have cards");
        });
    }

    @Test
    @Order(2)
    void aDocumentIsReadCodedAndTheCodingUndone() throws Exception {
        InTheWindow.workbench().play(w -> {
            Study study = openSample(w);
            w.bring("reading");
            chooseTheMostCoded(w, study);
            Document document = shown(w, study);
            w.until("its text", () -> text(w).getText().equals(document.text()));
            w.until(10, () -> "colours other than the paper's: " + grounds(w, study), () -> !grounds(w, study).isEmpty()
                    && grounds(w, study).stream().noneMatch(c -> c.equals(Theme.LIGHT.paper().getRGB())));

            Tree tree = Widgets.one(w.face("codebook"), Tree.class, t -> true);
            int before = codings(tree);
            long code = study.codebook().find(CODE).orElseThrow().id();
            assertEquals(study.codebook().counts().get(code).codings(), before);
            text(w).setSelection(0, 12);
            Widgets.choose(text(w));
            Widgets.type(text(w), SHORTCUT);
            w.until("one coding more", () -> codings(tree) == before + 1);
            Coding added = study.codings().of(document.id()).stream().max(Comparator.comparingLong(Coding::id)).orElseThrow();
            assertEquals(document.text().substring(0, 12), CodePoints.slice(document.text(), added.segment()));
            w.until("Undo by its name", () -> w.shell().getMenuBar() != null && undoEntry(w).contains(CODE));
            w.command("undo", Map.of());
            w.until("the coding gone", () -> codings(tree) == before);
            assertTrue(study.codings().of(document.id()).stream().noneMatch(c -> c.id() == added.id()));
            w.command("redo", Map.of());
            w.until("the coding back", () -> codings(tree) == before + 1);
            w.command("undo", Map.of());
            w.until("the coding gone again", () -> codings(tree) == before);
            assertEquals(List.of(), study.check());
        });
    }

    /** Types its name into the filter and clicks the line that is left. */
    private static void chooseTheMostCoded(Workbench w, Study study) {
        long[] ids = study.documents().ids(DocumentQuery.ALL.sortedBy("codings", true));
        String name = study.documents().get(ids[0]).name();
        Widgets.one(w.face("documents"), Text.class, t -> true).setText(name);
        NatTable list = list(w);
        w.until("the document alone", () -> Widgets.any(w.face("documents"), Label.class, l -> l.getText().equals("1 document"))
                && Widgets.cell(list, 0, 1).equals(name));
        Widgets.clickCell(list, 0, 1);
        w.until("the document", () -> w.session().shown().orElse(0) == ids[0]);
    }

    /** Colours behind the beginnings of the coded passages that are in sight. */
    private static List<RGB> grounds(Workbench w, Study study) {
        StyledText text = text(w);
        Document document = shown(w, study);
        return study.codings().of(document.id()).stream().filter(c -> c.segment() != null)
                .map(c -> document.text().offsetByCodePoints(0, c.segment().start()))
                .map(start -> text.getTextBounds(start, start + 2))
                .filter(words -> text.getClientArea().intersection(words).equals(words))
                .map(words -> Widgets.ground(text, words)).toList();
    }

    private static int codings(Tree tree) {
        String figure = Widgets.item(tree, CODE).getText(3);
        return figure.isEmpty() ? 0 : Integer.parseInt(figure);
    }

    private static String undoEntry(Workbench w) {
        var edit = w.window().getMainMenu().getChildren().stream().filter(m -> "org.navette.menu.edit".equals(m.getElementId()))
                .map(org.eclipse.e4.ui.model.application.ui.menu.MMenu.class::cast).findFirst().orElseThrow();
        return edit.getChildren().getFirst().getLabel();
    }

    @Test
    @Order(3)
    void aCellLeadsToItsVerbatimsAndAVerbatimToItsDocument() throws Exception {
        InTheWindow.workbench().play(w -> {
            Study study = openSample(w);
            w.bring("crosstab");
            tick(w, "Sentiment");
            CrosstabResult truth = new Crosstab().run(study, CrosstabParams.of("code:*", "sentiment"), Progress.NONE);
            w.until("codes × sentiment", () -> matrix(w, truth) != null);
            NatTable grid = matrix(w, truth);
            int row = IntStream.range(0, truth.rows().size()).filter(r -> truth.rows().get(r).label().strip().equals(CODE)).findFirst().orElseThrow();
            int column = 0;
            long count = truth.cell(row, column).count();
            assertTrue(count > 0, "somebody in the cell");
            int line = Widgets.row(grid, CODE);
            String share = NumberFormat.getPercentInstance(Locale.ENGLISH).format(truth.cell(row, column).share());
            assertEquals(share, Widgets.cell(grid, column + 1, line));

            Widgets.clickCell(grid, column + 1, line);
            List<Verbatim> behind = truth.evidence().verbatims(row, column, 500);
            w.until("the verbatims", () -> verbatims(w, grid) != null && verbatims(w, grid).getRowCount() > 1);
            NatTable verbatims = verbatims(w, grid);
            assertTrue(Widgets.any(w.face("crosstab"), Label.class, l -> l.getText().contains(Integer.toString(behind.size()))));
            assertEquals(behind.getFirst().quote().replaceAll("\\s+", " ").strip(), Widgets.cell(verbatims, 0, 1));

            Widgets.doubleClickCell(verbatims, 0, 1);
            w.until("the reader in front", () -> w.face("reading").isVisible());
            w.until("the passage", () -> text(w).getSelectionText().replaceAll("\\s+", " ").strip()
                    .equals(behind.getFirst().quote().replaceAll("\\s+", " ").strip()));
            assertEquals(behind.getFirst().document(), w.session().shown().orElseThrow());
        });
    }

    /** Opens the list of columns, leaves one dimension ticked and closes it. */
    private static void tick(Workbench w, String dimension) {
        w.until("what can be tabulated", () -> Widgets.any(w.face("crosstab"), Button.class, b -> b.getText().contains("channel")));
        Widgets.choose(Widgets.one(w.face("crosstab"), Button.class, b -> b.getText().contains("channel")));
        Shell drop = java.util.Arrays.stream(w.shell().getShells()).filter(s -> Widgets.any(s, Table.class, t -> true)).findFirst().orElseThrow();
        Table table = Widgets.one(drop, Table.class, t -> true);
        boolean found = false;
        for (TableItem item : table.getItems()) {
            boolean wanted = !found && item.getText().startsWith(dimension);
            item.setChecked(wanted);
            found |= wanted;
        }
        assertTrue(found, dimension);
        var ticked = new org.eclipse.swt.widgets.Event();
        ticked.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, ticked);
        drop.close();
    }

    /** The table on the screen whose heads are those of a result, or null. */
    private static NatTable matrix(Workbench w, CrosstabResult wanted) {
        return Widgets.all(w.face("crosstab"), NatTable.class).stream().filter(t -> t.isVisible()
                && t.getColumnCount() > wanted.columns().size()
                && IntStream.range(0, wanted.columns().size()).allMatch(c -> Widgets.cell(t, c + 1, 1).equals(wanted.columns().get(c).label())))
                .findFirst().orElse(null);
    }

    private static NatTable verbatims(Workbench w, NatTable grid) {
        return Widgets.all(w.face("crosstab"), NatTable.class).stream().filter(t -> t != grid && t.isVisible()).findFirst().orElse(null);
    }

    @Test
    @Order(4)
    void languageAndThemeChangeAtOnceAndAreRemembered() throws Exception {
        InTheWindow.workbench().play(w -> {
            openSample(w);
            assertTrue(tabs(w).contains("Reading"), tabs(w).toString());
            assertEquals(Theme.LIGHT.paper().getRGB(), text(w).getBackground().getRGB());
            w.command("language", Map.of("org.navette.parameter.language", "fr"));
            w.until("French tabs", () -> tabs(w).contains("Lecture"));
            w.until("a French menu", () -> w.shell().getMenuBar().getItem(0).getText().contains("Fichier"));
            w.bring("crosstab");
            w.until("French words in a part", () -> Widgets.any(w.face("crosstab"), Label.class, l -> l.getText().equals("Lignes")));

            w.bring("reading");
            w.command("theme", Map.of("org.navette.parameter.theme", "dark"));
            w.until("a dark page", () -> text(w).getBackground().getRGB().equals(Theme.DARK.paper().getRGB()));
            w.until("a dark frame", () -> Widgets.all(w.shell(), CTabFolder.class).stream()
                    .allMatch(f -> f.getBackground().getRGB().equals(Theme.DARK.surface().getRGB())));
            assertNotEquals(Theme.LIGHT.surface().getRGB(), Widgets.one(w.face("codebook"), Tree.class, t -> true).getBackground().getRGB());
            Settings kept = new Settings(InTheWindow.home().resolve("window.properties"));
            assertEquals(List.of("dark", "fr"), List.of(kept.get("theme").orElse(""), kept.get("language").orElse("")));
        });
    }

    private static List<String> tabs(Workbench w) {
        return Widgets.all(w.shell(), CTabFolder.class).stream().flatMap(f -> java.util.Arrays.stream(f.getItems())).map(i -> i.getText()).toList();
    }
}
