package org.navette.ui.widgets.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.navette.ui.widgets.theme.Space;

/** The widths of a list's columns, in points: some share the room that is left, some are shown only when there is room for them. */
final class GridWidths {
    private static final int NARROWEST = 24;
    /** Share of the table that columns of running text have at least; the others can be scrolled to. */
    private static final double STRETCHED = 0.4;
    private final List<GridColumn> columns;
    private final DataLayer data;
    private final ColumnHideShowLayer shown;
    private int spare;

    GridWidths(List<GridColumn> columns, DataLayer data, ColumnHideShowLayer shown) {
        this.columns = columns;
        this.data = data;
        this.shown = shown;
        spare = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            data.setColumnWidthByPosition(i, least(i));
        }
    }

    private int least(int column) {
        return Space.words(columns.get(column).width());
    }

    /** @param first of the columns that a narrow list leaves out, the last ones first */
    void spare(int first) {
        spare = first;
    }

    /** As {@link #read} takes them. */
    String write() {
        return IntStream.range(0, columns.size()).mapToObj(i -> Integer.toString(data.getColumnWidthByPosition(i)))
                .collect(Collectors.joining(","));
    }

    /** Widths as {@link #write} gave them; those of another set of columns are passed over. */
    void read(String written) {
        String[] widths = written.split(",");
        if (written.matches("(\\d{1,4},)*\\d{1,4}") && widths.length == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                set(i, Integer.parseInt(widths[i]));
            }
        }
    }

    void set(int column, int points) {
        data.setColumnWidthByPosition(column, Math.max(NARROWEST, points));
    }

    /** @param room of the whole list */
    void spread(int room) {
        leaveOut(room);
        int fixed = 0;
        int sharing = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stretches()) {
                sharing++;
            } else if (!shown.isColumnIndexHidden(i)) {
                fixed += data.getColumnWidthByPosition(i);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stretches()) {
                int share = Math.max((room - fixed) / sharing, spare < columns.size() ? 0 : (int) (room * STRETCHED / sharing));
                data.setColumnWidthByPosition(i, Math.max(least(i), share));
            }
        }
    }

    private void leaveOut(int room) {
        if (spare == columns.size()) {
            return;
        }
        int width = 0;
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            width += columns.get(i).stretches() ? least(i) : data.getColumnWidthByPosition(i);
            if (i >= spare && width > room) {
                out.add(i);
            }
        }
        if (!out.equals(shown.getHiddenColumnIndexes().stream().sorted().toList())) {
            shown.showAllColumns();
            if (!out.isEmpty()) {
                shown.hideColumnIndexes(out);
            }
        }
    }
}
