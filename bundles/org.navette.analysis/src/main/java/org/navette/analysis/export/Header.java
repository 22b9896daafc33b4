package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of columns, no two alike, so that every program can read the table. */
final class Header {
    private Header() {
    }

    /** Two names that differ in capitals only are alike to most programs. */
    static <T> List<String> of(List<Column<T>> columns) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Column<T> column : columns) {
            String name = column.name().strip();
            String wanted = name;
            for (int n = 1; !taken.add(wanted.toLowerCase(Locale.ROOT)); n++) {
                wanted = name + " (" + column.from() + (n == 1 ? "" : " " + n) + ")";
            }
            names.add(wanted);
        }
        return names;
    }
}
