package org.navette.behaviour.engine;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.behaviour.engine.Input.Field;
import org.navette.core.study.SourceColumn;

/** How the text columns of an input write numbers and dates, read off the values themselves. */
record ColumnStyles(Map<String, NumberStyle> numbers, Set<String> monthsFirst) {
    private static final int SAMPLE = 50_000;
    private static final long TIE = Long.MIN_VALUE;

    static ColumnStyles detect(Session session, Input input, List<RoleSql> roles) throws SQLException {
        Map<String, NumberStyle> numbers = new HashMap<>();
        Set<String> months = new HashSet<>();
        String sample = Declaration.clean(roles, "(SELECT * FROM " + input.plain() + " LIMIT " + SAMPLE + ")", "");
        String whole = Declaration.clean(roles, input.plain(), "");
        for (RoleSql role : roles) {
            for (Field field : role.fields()) {
                if (field.text() && role.number()) {
                    long lead = lead(session, sample, RoleSql.proofs(field, true), RoleSql.proofs(field, false), false);
                    numbers.put(field.column(), lead > 0 ? NumberStyle.COMMA : lead < 0 ? NumberStyle.POINT
                            : input.decimalComma() ? NumberStyle.OPEN_COMMA : NumberStyle.OPEN_POINT);
                } else if (field.text() && role.role() == SourceColumn.DATE) {
                    String month = RoleSql.written(field, true);
                    String day = RoleSql.written(field, false);
                    long lead = lead(session, sample, month, day, true);
                    // A file that begins in the first days of a year shows the order only later; undecided is day first.
                    if (lead == TIE ? lead(session, whole, month, day, false) > 0 : lead > 0) {
                        months.add(field.column());
                    }
                }
            }
        }
        return new ColumnStyles(numbers, months);
    }

    NumberStyle number(Field field) {
        return numbers.getOrDefault(field.column(), NumberStyle.OPEN_POINT);
    }

    boolean monthFirst(Field field) {
        return monthsFirst.contains(field.column());
    }

    /** How many more rows speak for the first reading than for the second; TIE when wanted and both have as many, not 0. */
    private static long lead(Session session, String relation, String first, String second, boolean tie)
            throws SQLException {
        return session.query("SELECT " + first + ", " + second + " FROM " + relation, row -> {
            long difference = row.getLong(1) - row.getLong(2);
            return tie && difference == 0 && row.getLong(1) > 0 ? TIE : difference;
        }).getFirst();
    }
}
