package org.navette.ui.bench;

import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.window.Parts;

/** Codes put by key in the verbatim grid: from the key to the chip on the screen, ten keys a second, and the next row. */
final class GridCoding implements Scene {
    private static final int PRESSES = 240;
    private static final int PLACES = 24;
    private static final int PACE_MS = 100;
    private static final double LIMIT = 50;
    private final Yardstick yardstick;

    GridCoding(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    @Override
    public String name() {
        return "coding in the grid";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        TextGrid grid = stage.find(Parts.VERBATIMS, TextGrid.class, g -> true);
        int rows = stage.get(grid::count);
        var random = new SplittableRandom(1);
        Series times = new Series();
        Series tags = new Series();
        for (int place = 0; place < PLACES; place++) {
            int row = random.nextInt(rows - PRESSES);
            stage.run(() -> grid.select(row));
            stage.rest();
            for (int i = 0; i < PRESSES / PLACES; i++) {
                char key = (char) ('a' + random.nextInt(10));
                times.add(change(stage, grid, key));
                Stage.pause(PACE_MS);
                stage.run(() -> Stage.press(grid, '\0', SWT.ARROW_DOWN, 0));
            }
            stage.rest();
            stage.run(() -> Stage.press(grid, '-', '-', 0));
            stage.rest();
            tags.add(change(stage, grid, '+'));
        }
        figures.times("grid: key to repainted code", times, LIMIT, null);
        figures.beside("grid: key to repainted code, 95th percentile", times.wall(), Yardstick.TEXT, yardstick.text());
        figures.times("grid: key to repainted sentiment", tags, null, null);
    }

    private static Taken change(Stage stage, TextGrid grid, char key) throws InterruptedException {
        Optional<TextRow> here = stage.get(() -> row(grid));
        while (here.isEmpty()) {
            Stage.pause(1); // the cursor came to a page that is not here yet
            here = stage.get(() -> row(grid));
        }
        TextRow before = here.get();
        return stage.painted(() -> Stage.press(grid, key, key, 0), () -> row(grid).filter(now -> !now.equals(before)).isPresent(), grid);
    }

    private static Optional<TextRow> row(TextGrid grid) {
        return grid.row(grid.selection().cursor());
    }
}
