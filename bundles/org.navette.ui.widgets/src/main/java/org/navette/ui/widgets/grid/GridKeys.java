package org.navette.ui.widgets.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard of a {@link TextGrid}. Up and Down walk through rows, Left and Right through columns and the heads of groups;
 * Shift+Left and Shift+Right resize the column, Ctrl+Shift+Left and Ctrl+Shift+Right move it.
 */
final class GridKeys {
    private static final int STEP = 16;
    private final TextGrid grid;
    private final TextRows rows;
    private final ColumnSpread spread;
    private final HeadBar heads;

    GridKeys(TextGrid grid, TextRows rows, ColumnSpread spread, HeadBar heads) {
        this.grid = grid;
        this.rows = rows;
        this.spread = spread;
        this.heads = heads;
    }

    void key(Event e) {
        if (e.keyCode == SWT.ESC && heads.cancel()) {
            e.doit = false;
            return;
        }
        e.doit = !(rows.count() > 0 && row(e) || sideways(e));
    }

    private boolean row(Event e) {
        int count = rows.count();
        int from = grid.selection().cursor();
        int page = Math.max(1, grid.at(grid.getClientArea().height - 1).orElse(count - 1) - grid.top());
        int to = switch (e.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> from - 1;
            case SWT.PAGE_DOWN -> from + page;
            case SWT.PAGE_UP -> from - page;
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> Integer.MIN_VALUE;
        };
        boolean head = from >= 0 && from < count && rows.head(from).isPresent();
        if (to != Integer.MIN_VALUE && (e.stateMask & SWT.ALT) == 0) {
            grid.move(Math.clamp(to, 0, count - 1), (e.stateMask & SWT.SHIFT) != 0);
        } else if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            grid.selection().all(count);
            grid.redraw();
        } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || head && e.keyCode == ' ') && e.stateMask == 0 && from >= 0) {
            if (head) {
                grid.toggle(from);
            } else {
                grid.open(from);
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean sideways(Event e) {
        if (e.keyCode != SWT.ARROW_LEFT && e.keyCode != SWT.ARROW_RIGHT) {
            return false;
        }
        int step = e.keyCode == SWT.ARROW_LEFT ? -1 : 1;
        int column = Math.max(0, heads.cursor());
        int held = e.stateMask & SWT.MODIFIER_MASK;
        if (held == 0) {
            walk(step);
        } else if (held == SWT.SHIFT) {
            widen(column, step);
        } else if (held == (SWT.MOD1 | SWT.SHIFT)) {
            shift(column, step);
        } else {
            return false;
        }
        return true;
    }

    void widen(int column, int steps) {
        spread.resize(column, spread.width(column) + steps * STEP);
        heads.cursor(column);
        grid.columnsChanged();
    }

    /** Moves a column one place. */
    void shift(int column, int step) {
        heads.cursor(spread.move(column, step < 0 ? Math.max(0, column - 1) : column + 2));
        grid.columnsChanged();
    }

    /** On the head of a group Left closes it and Right opens it. */
    private void walk(int step) {
        int line = grid.selection().cursor();
        boolean head = line >= 0 && line < rows.count() && rows.head(line).isPresent();
        if (head) {
            if (rows.head(line).orElseThrow().open() != step > 0) {
                grid.toggle(line);
            }
            return;
        }
        heads.cursor(heads.cursor() < 0 ? 0 : heads.cursor() + step);
        grid.settle();
    }
}
