package org.navette.ui.widgets.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.text.Shorten;
import org.navette.ui.widgets.theme.Theme;

/**
 * A list of short texts of any length, each wrapped over as many lines as it needs up to some, with labels below and columns at
 * its right. Several rows can be selected. Only what is visible is asked for and measured.
 */
public final class TextGrid extends Canvas {
    private static final int NARROWEST_TEXT = 220;
    private static final int WHEEL = 22;
    private final TextRows rows;
    private final RowSelection selection = new RowSelection();
    private final RowScroll scroll = new RowScroll();
    private final TextRowPainter painter = new TextRowPainter();
    private final String textTitle;
    private final String name;
    private List<GridColumn> columns = List.of();
    private String sortKey = "";
    private boolean descending;
    private IntConsumer onSelect = row -> { };
    private IntConsumer onOpen = row -> { };
    private BiConsumer<String, Boolean> onSort = (key, down) -> { };

    /** @param textTitle head of the text. @param name of the list, for those who hear it */
    public TextGrid(Composite parent, TextRows rows, String textTitle, String name) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.rows = rows;
        this.textTitle = textTitle;
        this.name = name;
        Dress.own(this).setBackground(Theme.current().paper());
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.Resize, e -> settle());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseDoubleClick, e -> at(e.y).ifPresent(onOpen::accept));
        addListener(SWT.MouseVerticalWheel, e -> {
            e.doit = false;
            wheel(-e.count * WHEEL);
        });
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Dispose, e -> painter.forget());
        getVerticalBar().addListener(SWT.Selection, e -> {
            scroll.to(getVerticalBar().getSelection());
            settle();
        });
        describe();
    }

    public void onSelect(IntConsumer listener) {
        onSelect = listener;
    }

    /** Enter or double click. */
    public void onOpen(IntConsumer listener) {
        onOpen = listener;
    }

    /** A head was clicked: key of the column, and whether the order is to be descending. */
    public void onSort(BiConsumer<String, Boolean> listener) {
        onSort = listener;
    }

    /** The columns at the right of the text. */
    public void columns(List<GridColumn> shown) {
        columns = List.copyOf(shown);
        painter.forget();
        settle();
    }

    /** Shows the arrow without asking anybody to sort. */
    public void sorted(String key, boolean down) {
        sortKey = key;
        descending = down;
        redraw();
    }

    /** Other rows: from the top, nothing selected. */
    public void refresh() {
        painter.forget();
        selection.only(-1);
        scroll.to(0);
        settle();
    }

    /** The words of rows have come or changed; what is selected stays. */
    public void renew() {
        settle();
    }

    /** Selects a row and shows it, without calling back; a negative one clears the selection. */
    public void select(int row) {
        selection.only(row < rows.count() ? row : -1);
        reveal();
    }

    /** Which rows are selected. */
    public RowSelection selection() {
        return selection;
    }

    /** Where the row with the cursor is drawn. */
    public Rectangle cursorBounds() {
        GC gc = new GC(this);
        int y = Space.ROW - scroll.hidden();
        for (int row = scroll.top(); row < Math.min(selection.cursor(), rows.count()); row++) {
            y += height(gc, row);
        }
        int height = selection.cursor() < 0 ? 0 : height(gc, selection.cursor());
        gc.dispose();
        return new Rectangle(TextRowPainter.GUTTER, y, textWidth(), height);
    }

    /** The row at a height, if there is one. */
    public Optional<Integer> at(int y) {
        GC gc = new GC(this);
        int row = y < Space.ROW ? -1 : scroll.at(y - Space.ROW, r -> height(gc, r), rows.count());
        gc.dispose();
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    private int view() {
        return Math.max(1, getClientArea().height - Space.ROW);
    }

    private int height(GC gc, int row) {
        return painter.height(gc, row, rows.row(row).orElse(null), textWidth());
    }

    private int[] widths() {
        int asked = columns.stream().mapToInt(GridColumn::width).sum();
        int room = Math.max(0, getClientArea().width - TextRowPainter.GUTTER - 2 * Space.PAD - NARROWEST_TEXT);
        double share = asked == 0 ? 1 : Math.min(1, (double) room / asked);
        return columns.stream().mapToInt(c -> (int) (c.width() * share)).toArray();
    }

    private int textWidth() {
        int others = java.util.Arrays.stream(widths()).sum();
        return Math.max(40, getClientArea().width - TextRowPainter.GUTTER - 2 * Space.PAD - others);
    }

    private void settle() {
        GC gc = new GC(this);
        scroll.settle(row -> height(gc, row), rows.count(), view());
        gc.dispose();
        bar();
        redraw();
    }

    private void bar() {
        ScrollBar bar = getVerticalBar();
        int count = rows.count();
        int seen = Math.max(1, Math.min(count, view() / 60));
        bar.setVisible(count > 1);
        bar.setValues(scroll.top(), 0, Math.max(1, count), seen, 1, seen);
    }

    private void wheel(int pixels) {
        GC gc = new GC(this);
        scroll.by(pixels, row -> height(gc, row), rows.count(), view());
        gc.dispose();
        bar();
        redraw();
    }

    private void reveal() {
        if (selection.cursor() >= 0) {
            GC gc = new GC(this);
            scroll.show(selection.cursor(), row -> height(gc, row), rows.count(), view());
            gc.dispose();
        }
        bar();
        redraw();
    }

    private void key(Event e) {
        int count = rows.count();
        if (count == 0) {
            return;
        }
        int from = selection.cursor();
        int page = Math.max(1, at(getClientArea().height - 1).orElse(count - 1) - scroll.top());
        int to = switch (e.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> from - 1;
            case SWT.PAGE_DOWN -> from + page;
            case SWT.PAGE_UP -> from - page;
            case SWT.HOME -> 0;
            case SWT.END -> count - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to != Integer.MIN_VALUE && (e.stateMask & SWT.ALT) == 0) {
            move(Math.clamp(to, 0, count - 1), (e.stateMask & SWT.SHIFT) != 0);
        } else if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            selection.all(count);
            redraw();
        } else if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && e.stateMask == 0 && from >= 0) {
            onOpen.accept(from);
        } else {
            return;
        }
        e.doit = false;
    }

    private void move(int row, boolean extend) {
        if (extend) {
            selection.extend(row);
        } else {
            selection.only(row);
        }
        reveal();
        onSelect.accept(row);
    }

    private void click(Event e) {
        setFocus();
        if (e.y < Space.ROW) {
            if (e.button == 1) {
                sort(e.x);
            }
            return;
        }
        at(e.y).ifPresent(row -> {
            if (e.button == 1 && (e.stateMask & SWT.MOD1) != 0) {
                selection.toggle(row);
                redraw();
                onSelect.accept(row);
            } else if (e.button == 1 || !selection.has(row)) {
                move(row, (e.stateMask & SWT.SHIFT) != 0);
            }
        });
    }

    private void sort(int x) {
        int left = TextRowPainter.GUTTER + textWidth() + Space.PAD;
        int[] widths = widths();
        for (int i = 0; i < widths.length; i++) {
            if (x >= left && x < left + widths[i] && columns.get(i).sortable()) {
                String key = columns.get(i).key();
                boolean down = key.equals(sortKey) && !descending;
                sorted(key, down);
                onSort.accept(key, down);
            }
            left += widths[i];
        }
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        Rectangle area = getClientArea();
        gc.setBackground(theme.paper());
        gc.fillRectangle(area);
        int[] widths = widths();
        int width = textWidth();
        int y = Space.ROW - scroll.hidden();
        for (int i = scroll.top(); i < rows.count() && y < area.height; i++) {
            TextRow row = rows.row(i).orElse(null);
            int height = painter.height(gc, i, row, width);
            if (selection.has(i)) {
                gc.setBackground(theme.soft());
                gc.fillRectangle(0, y, area.width, height);
            }
            if (i == selection.cursor()) {
                gc.setBackground(isFocusControl() ? theme.accent() : theme.muted());
                gc.fillRectangle(0, y, 3, height);
            }
            painter.paint(gc, i, row, y, width, widths);
            y += height;
            gc.setForeground(theme.line());
            gc.drawLine(0, y - 1, area.width, y - 1);
        }
        head(gc, theme, area.width, widths, width);
    }

    private void head(GC gc, Theme theme, int whole, int[] widths, int width) {
        gc.setBackground(theme.raised());
        gc.fillRectangle(0, 0, whole, Space.ROW);
        gc.setFont(Fonts.SMALL_STRONG.get());
        gc.setForeground(theme.muted());
        int y = (Space.ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.drawString(textTitle, TextRowPainter.GUTTER, y, true);
        int x = TextRowPainter.GUTTER + width + Space.PAD;
        for (int i = 0; i < widths.length; i++) {
            GridColumn column = columns.get(i);
            String arrow = column.key().equals(sortKey) ? descending ? " ↓" : " ↑" : "";
            gc.drawString(Shorten.toWidth(gc, column.title() + arrow, widths[i] - Space.TIGHT), x, y, true);
            x += widths[i];
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                int cursor = selection.cursor();
                e.result = cursor < 0 || cursor >= rows.count() ? name : rows.row(cursor).map(TextGrid.this::spoken).orElse(name);
            }
        });
    }

    private String spoken(TextRow row) {
        StringBuilder words = new StringBuilder(name).append("; ").append(row.text()).append("; ").append(row.spoken());
        row.chips().forEach(chip -> words.append("; ").append(chip.words()));
        for (int i = 0; i < columns.size(); i++) {
            words.append("; ").append(columns.get(i).title()).append(' ').append(row.cells().get(i));
        }
        return words.toString();
    }
}
