package org.navette.ui.bench;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.window.Parts;

/** The list of documents sorted by its heads and filtered by words, until the first rows are painted; live counts in the codebook. */
final class Lists implements Scene {
    private static final int[] COLUMNS = { 0, 3, 4, 5, 2 };
    private static final String[] WORDS = { "sole", "lari", "munel", "" };
    private static final int COUNTS = 20;
    private static final int CODINGS = 3;

    @Override
    public String name() {
        return "sorting and filtering";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        NatTable list = stage.find(Parts.DOCUMENTS, NatTable.class, t -> true);
        Series sorts = new Series();
        for (int i = 0; i < 2 * COLUMNS.length; i++) {
            int column = COLUMNS[i / 2];
            sorts.add(stage.settled(() -> click(list, column), list));
            stage.rest();
        }
        figures.times("sorting the list, until its rows are painted", sorts, null, null);
        Text filter = stage.find(Parts.DOCUMENTS, Text.class, t -> (t.getStyle() & SWT.SEARCH) != 0);
        Series filters = new Series();
        for (int i = 0; i < WORDS.length; i++) {
            String words = WORDS[i];
            filters.add(stage.settled(() -> filter.setText(words), list));
            stage.rest();
        }
        figures.times("words in all texts, the pause of 250 ms included", filters, null, null);
        counts(stage, figures);
    }

    private static void counts(Stage stage, Figures figures) throws InterruptedException {
        Tree tree = stage.find(Parts.CODEBOOK, Tree.class, t -> true);
        TextGrid grid = stage.find(Parts.VERBATIMS, TextGrid.class, g -> true);
        double[] times = new double[COUNTS];
        for (int i = 0; i < COUNTS; i++) {
            String before = stage.get(() -> tree.getItem(0).getText(CODINGS));
            long start = System.nanoTime();
            stage.run(() -> Stage.press(grid, 'a', 'a', 0));
            while (stage.get(() -> tree.getItem(0).getText(CODINGS).equals(before)) && System.nanoTime() - start < 5e9) {
                Stage.pause(1);
            }
            times[i] = (System.nanoTime() - start) / 1e6;
            stage.rest();
        }
        figures.times("codebook: key to the new count", new Times(times), null, null);
    }

    private static void click(NatTable list, int column) {
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.x = list.getStartXOfColumnPosition(column) + 20;
            event.y = 10;
            event.button = 1;
            list.notifyListeners(type, event);
        }
    }
}
