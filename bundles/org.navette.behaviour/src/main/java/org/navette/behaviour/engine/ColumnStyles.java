package org.navette.behaviour.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.behaviour.engine.Evidence.Finding;
import org.navette.behaviour.engine.Input.Field;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceManner;

/**
 * How the text columns of an input write numbers and dates: as the user says, else read off the values themselves.
 *
 * @param pattern of dates, in the engine's signs, or null to find out
 * @param zone    whose day counts where a time bears its distance from Greenwich, or null for the day as written
 */
record ColumnStyles(Map<String, NumberStyle> numbers, Set<String> monthsFirst, String pattern, String zone, List<Evidence> evidence) {
    private static final int SAMPLE = 50_000;

    static ColumnStyles detect(Session session, Input input, List<RoleSql> roles, SourceManner manner) throws SQLException {
        Map<String, NumberStyle> numbers = new HashMap<>();
        Set<String> months = new HashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        String sample = Declaration.clean(roles, List.of(), "(SELECT * FROM " + input.plain() + " LIMIT " + SAMPLE + ")", "");
        String whole = Declaration.clean(roles, List.of(), input.plain(), "");
        for (RoleSql role : roles) {
            for (Field field : role.fields()) {
                if (!field.text()) {
                    continue; // the engine knows already
                }
                if (role.number() && manner.decimal() != null) {
                    numbers.put(field.column(), manner.decimal() == ',' ? NumberStyle.COMMA : NumberStyle.POINT);
                } else if (role.number()) {
                    long[] proofs = counts(session, sample, RoleSql.proofs(field, true), RoleSql.proofs(field, false));
                    boolean comma = proofs[0] > proofs[1];
                    numbers.put(field.column(), comma ? NumberStyle.COMMA : proofs[0] < proofs[1] ? NumberStyle.POINT
                            : input.decimalComma() ? NumberStyle.OPEN_COMMA : NumberStyle.OPEN_POINT);
                    if (proofs[0] != proofs[1]) {
                        evidence.add(of(field, comma ? Finding.DECIMAL_COMMA : Finding.DECIMAL_POINT, proofs));
                    }
                } else if (role.role() == SourceColumn.DATE && manner.dates() == null) {
                    String month = RoleSql.written(field, true);
                    String day = RoleSql.written(field, false);
                    long[] read = counts(session, sample, month, day);
                    // A file that begins in the first days of a year shows the order only later; undecided is day first.
                    read = read[0] == read[1] && read[0] > 0 ? counts(session, whole, month, day) : read;
                    if (read[0] > read[1]) {
                        months.add(field.column());
                    }
                    if (read[0] + read[1] > 0) {
                        evidence.add(of(field, read[0] > read[1] ? Finding.MONTH_FIRST : read[0] < read[1] ? Finding.DAY_FIRST
                                : Finding.DATES_OPEN, read));
                    }
                }
            }
        }
        return new ColumnStyles(numbers, months, manner.dates() == null ? null : DatePattern.engine(manner.dates()),
                manner.zone() == null ? null : manner.zone().getId(), evidence);
    }

    private static Evidence of(Field field, Finding finding, long[] counts) {
        return new Evidence(field.name(), finding, Math.max(counts[0], counts[1]), Math.min(counts[0], counts[1]));
    }

    NumberStyle number(Field field) {
        return numbers.getOrDefault(field.column(), NumberStyle.OPEN_POINT);
    }

    boolean monthFirst(Field field) {
        return monthsFirst.contains(field.column());
    }

    /** How many rows speak for the first reading, and how many for the second. */
    private static long[] counts(Session session, String relation, String first, String second) throws SQLException {
        return session.query("SELECT " + first + ", " + second + " FROM " + relation, row -> new long[] {row.getLong(1), row.getLong(2)})
                .getFirst();
    }
}
