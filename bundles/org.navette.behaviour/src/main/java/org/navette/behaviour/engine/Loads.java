package org.navette.behaviour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Parts of a long list of rows of text, each small enough to go up in one statement. */
public final class Loads {
    /** Rows a statement: more are not faster, and servers limit the length of a statement. */
    static final int ROWS = 25_000;
    /** Characters a statement, below the million that one server takes by custom; every value may need an escape. */
    static final int CHARACTERS = 400_000;

    private Loads() {
    }

    /**
     * Parts in the order of the rows.
     *
     * @param whole column whose equal neighbouring values must stay in one part, so that counts of different values add up; -1 for none
     */
    public static <T extends List<String>> List<List<T>> of(List<T> rows, int whole) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        int last = 0;
        long length = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i > from && (whole < 0 || !Objects.equals(rows.get(i).get(whole), rows.get(i - 1).get(whole)))) {
                last = i;
            }
            length += length(rows.get(i));
            if ((i - from >= ROWS || length > CHARACTERS) && last > from) {
                parts.add(rows.subList(from, last));
                from = last;
                length = rows.subList(from, i + 1).stream().mapToLong(Loads::length).sum();
            }
        }
        if (from < rows.size()) {
            parts.add(rows.subList(from, rows.size()));
        }
        return parts;
    }

    private static long length(List<String> row) {
        return row.stream().mapToLong(value -> value == null ? 1 : value.length() + 2L).sum();
    }
}
