package org.navette.ui.bench;

import java.util.SplittableRandom;
import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.navette.ui.widgets.grid.TextGrid;
import org.navette.ui.window.Parts;

/** The million rows under wheel, page keys and thumb: from the event to the painted frame. */
final class GridScrolling implements Scene {
    private static final int FRAMES = 300;
    private static final double LIMIT = 50;
    private static final int PACE_MS = 15;
    private final Yardstick yardstick;

    GridScrolling(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    @Override
    public String name() {
        return "scrolling lists";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        TextGrid grid = stage.find(Parts.VERBATIMS, TextGrid.class, g -> true);
        var random = new SplittableRandom(2);
        figures.frames("grid: wheel", frames(stage, grid, i -> wheel(grid, i % 100 < 70 ? -3 : 3)), LIMIT);
        figures.frames("grid: page by page", frames(stage, grid, i -> Stage.press(grid, '\0', SWT.PAGE_DOWN, 0)), LIMIT);
        Series thumb = frames(stage, grid, i -> thumb(grid.getVerticalBar(), random));
        figures.frames("grid: thumb to anywhere", thumb, LIMIT);
        figures.beside("grid: thumb to anywhere, 95th percentile", thumb.wall(), Yardstick.TABLE, yardstick.table());
        stage.rest();
        NatTable list = stage.find(Parts.DOCUMENTS, NatTable.class, t -> true);
        figures.frames("list of documents: thumb to anywhere", frames(stage, list, i -> thumb(list.getVerticalBar(), random)), LIMIT);
        stage.rest();
    }

    private static Series frames(Stage stage, Control control, IntConsumer event) throws InterruptedException {
        Series times = new Series();
        for (int i = 0; i < FRAMES; i++) {
            int frame = i;
            times.add(stage.painted(() -> {
                event.accept(frame);
                control.redraw(); // at an end of the list nothing moves
            }, () -> true, control));
            Stage.pause(PACE_MS);
        }
        return times;
    }

    private static void wheel(Control control, int lines) {
        Event event = new Event();
        event.count = lines;
        event.detail = SWT.SCROLL_LINE;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
    }

    static void thumb(ScrollBar bar, SplittableRandom random) {
        bar.setSelection(random.nextInt(Math.max(1, bar.getMaximum() - bar.getThumb())));
        Event event = new Event();
        event.detail = SWT.DRAG;
        bar.notifyListeners(SWT.Selection, event);
    }
}
