package org.navette.ui.bench;

import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** What the toolkit needs for the barest thing of the kind: a letter typed into an empty text, a virtual table moved to any row. */
record Yardstick(Times text, Times table) {
    static final String TEXT = "a letter in a bare StyledText, 95th percentile";
    static final String TABLE = "a bare virtual Table moved to any row, 95th percentile";
    private static final int TIMES = 200;
    private static final int ROWS = 1_000_000;
    private static final int PACE_MS = 20;

    static Yardstick measure(Stage stage) throws InterruptedException {
        return new Yardstick(text(stage), table(stage));
    }

    private static Shell shell() {
        Shell shell = new Shell(SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(200, 200, 800, 600);
        return shell;
    }

    private static Times text(Stage stage) throws InterruptedException {
        StyledText text = stage.get(() -> {
            StyledText bare = new StyledText(shell(), SWT.MULTI | SWT.WRAP);
            bare.getShell().open();
            return bare;
        });
        Stage.pause(500);
        Series times = new Series();
        for (int i = 0; i < TIMES; i++) {
            int before = stage.get(text::getCharCount);
            times.add(stage.painted(() -> Stage.press(text, 'a', 'a', 0), () -> text.getCharCount() > before, text));
            Stage.pause(PACE_MS);
        }
        stage.run(() -> text.getShell().dispose());
        return times.wall();
    }

    private static Times table(Stage stage) throws InterruptedException {
        Table table = stage.get(() -> {
            Table bare = new Table(shell(), SWT.VIRTUAL | SWT.FULL_SELECTION);
            bare.addListener(SWT.SetData, e -> ((org.eclipse.swt.widgets.TableItem) e.item).setText("row " + e.index));
            bare.setItemCount(ROWS);
            bare.getShell().open();
            return bare;
        });
        Stage.pause(1500);
        var random = new SplittableRandom(3);
        Series times = new Series();
        for (int i = 0; i < TIMES; i++) {
            times.add(stage.painted(() -> {
                table.setTopIndex(random.nextInt(ROWS));
                table.redraw();
            }, () -> true, table));
            Stage.pause(PACE_MS);
        }
        stage.run(() -> table.getShell().dispose());
        return times.wall();
    }
}
