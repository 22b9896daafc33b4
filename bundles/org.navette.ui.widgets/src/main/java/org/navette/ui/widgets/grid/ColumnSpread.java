package org.navette.ui.widgets.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a list are: their widths and order, which stay in place while the others scroll sideways. Points, from
 * the left edge of the first column.
 */
final class ColumnSpread {
    static final int NARROWEST = 36;
    static final int WIDEST = 1600;
    /** Whatever is frozen, so much of the others can be seen. */
    private static final int LOOSE = 120;
    private static final int EDGE = 4;
    private List<GridColumn> columns = List.of();
    private int frozen;
    private int scrolled;
    private int room;

    void show(List<GridColumn> shown) {
        columns = List.copyOf(shown);
        scroll(scrolled);
    }

    List<GridColumn> columns() {
        return columns;
    }

    /** Width that can be seen. */
    void room(int points) {
        room = points;
        scroll(scrolled);
    }

    int room() {
        return room;
    }

    /** The first so many columns stay. */
    void freeze(int count) {
        frozen = Math.clamp(count, 0, columns.size());
        scroll(scrolled);
    }

    /** How many columns were asked to stay. */
    int frozen() {
        return Math.min(frozen, columns.size());
    }

    /** How many do: in a narrow list fewer, for the sake of the others. */
    int staying() {
        if (whole() <= room) {
            return frozen();
        }
        int width = 0;
        for (int i = 0; i < frozen(); i++) {
            width += width(i);
            if (width > room - LOOSE && i < columns.size() - 1) {
                return i;
            }
        }
        return frozen();
    }

    int width(int column) {
        GridColumn one = columns.get(column);
        if (!one.stretches()) {
            return one.width();
        }
        int others = columns.stream().filter(c -> !c.stretches()).mapToInt(GridColumn::width).sum();
        return Math.max(one.width(), room - others);
    }

    /** Of all columns. */
    int whole() {
        return width(0, columns.size());
    }

    private int width(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += width(i);
        }
        return sum;
    }

    /** Right edge of the columns that stay; 0 when none do. */
    int still() {
        return width(0, staying());
    }

    int left(int column) {
        return width(0, column) - (column < staying() ? 0 : scrolled);
    }

    int scrolled() {
        return scrolled;
    }

    /** How far it can be scrolled. */
    int most() {
        return Math.max(0, whole() - room);
    }

    void scroll(int points) {
        scrolled = Math.clamp(points, 0, most());
    }

    /** Scrolls sideways as far as it takes to see a column. */
    void reveal(int column) {
        if (column < staying()) {
            return;
        }
        int left = width(0, column);
        int right = left + width(column);
        if (right - scrolled > room) {
            scroll(right - room);
        }
        if (left - scrolled < still()) {
            scroll(left - still());
        }
    }

    /** The column there; -1 behind the last. */
    int at(int x) {
        for (int i = 0; i < columns.size(); i++) {
            boolean hidden = i >= staying() && x < still();
            if (!hidden && x >= left(i) && x < left(i) + width(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The column whose right edge is there; -1 for none. */
    int edge(int x) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            int right = left(i) + width(i);
            boolean hidden = i >= staying() && right <= still();
            if (!hidden && Math.abs(x - right) <= EDGE) {
                return i;
            }
        }
        return -1;
    }

    /** The place between columns that is nearest: a column dropped there comes before the column of that number. */
    int gap(int x) {
        int column = at(Math.clamp(x, 0, Math.max(0, Math.min(room, whole() - scrolled) - 1)));
        if (column < 0) {
            return columns.size();
        }
        return x > left(column) + width(column) / 2 ? column + 1 : column;
    }

    /** Gives a column a width of its own. */
    void resize(int column, int points) {
        put(column, columns.get(column).sized(Math.clamp(points, NARROWEST, WIDEST)));
    }

    void put(int column, GridColumn changed) {
        List<GridColumn> now = new ArrayList<>(columns);
        now.set(column, changed);
        show(now);
    }

    /** @param gap see {@link #gap}. @return where the column is now */
    int move(int column, int gap) {
        List<GridColumn> now = new ArrayList<>(columns);
        GridColumn moved = now.remove(column);
        int to = Math.clamp(gap > column ? gap - 1 : gap, 0, now.size());
        now.add(to, moved);
        show(now);
        return to;
    }
}
