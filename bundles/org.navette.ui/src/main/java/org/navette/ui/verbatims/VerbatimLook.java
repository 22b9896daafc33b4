package org.navette.ui.verbatims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.ui.widgets.grid.GridColumn;

/**
 * How the verbatim grid stands: remembered for each study beside what it shows.
 *
 * @param widths key of a column → width that the user gave it
 * @param frozen how many columns stay when the others are scrolled sideways
 * @param group  what the rows are grouped by, see {@link org.navette.store.DocumentGroup#BY}; empty for nothing
 */
record VerbatimLook(Map<String, Integer> widths, int frozen, String group) {
    static final VerbatimLook FIRST = new VerbatimLook(Map.of(), 0, "");
    private static final String BETWEEN = "\t";

    VerbatimLook {
        widths = Map.copyOf(widths);
    }

    VerbatimLook grouped(String by) {
        return new VerbatimLook(widths, frozen, by);
    }

    /** Takes widths and what stays from the grid; widths of columns not shown now are kept. */
    VerbatimLook with(List<GridColumn> columns, int staying) {
        Map<String, Integer> all = new HashMap<>(widths);
        columns.forEach(c -> {
            if (c.stretches()) {
                all.remove(c.key());
            } else {
                all.put(c.key(), c.width());
            }
        });
        return new VerbatimLook(all, staying, group);
    }

    GridColumn sized(GridColumn column) {
        Integer width = widths.get(column.key());
        return width == null ? column : column.sized(width);
    }

    /** For {@link #read}. */
    String write() {
        return frozen + BETWEEN + group + widths.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> BETWEEN + e.getValue() + " " + e.getKey()).collect(Collectors.joining());
    }

    /** As {@link #write} gave it; anything else is the first look. */
    static VerbatimLook read(String written) {
        String[] fields = written.split(BETWEEN, -1);
        if (fields.length < 2 || !fields[0].matches("\\d{1,3}")) {
            return FIRST;
        }
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 2; i < fields.length; i++) {
            if (fields[i].matches("\\d{1,4} .+")) {
                int blank = fields[i].indexOf(' ');
                widths.put(fields[i].substring(blank + 1), Integer.parseInt(fields[i].substring(0, blank)));
            }
        }
        return new VerbatimLook(widths, Integer.parseInt(fields[0]), fields[1]);
    }
}
