package org.navette.behaviour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What engines say differently; everything else we write in SQL that all of them read alike. */
public interface Dialect {
    /** What {@link String#strip()} takes away, so that keys meet those of {@link org.navette.core.study.CustomerKey}. */
    String BLANKS = IntStream.rangeClosed(0, Character.MAX_VALUE).filter(Character::isWhitespace).mapToObj(Character::toString)
            .collect(Collectors.joining());

    /** A table's or column's name, safe whatever it holds. */
    default String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A text literal. */
    default String text(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    /** A date literal. */
    default String date(LocalDate day) {
        return "DATE '" + day + '\'';
    }

    /** Whole days from one date expression to another; negative when the second is earlier. */
    String daysBetween(String from, String to);

    /** The quantile of a numeric expression over a group, linear between neighbours (type 7 of Hyndman and Fan, 1996). */
    String quantile(String expression, double share);

    /** A figure as a double. */
    default String real(String expression) {
        return "CAST(" + expression + " AS DOUBLE PRECISION)";
    }

    /** A figure as a sum of money is kept: DECIMAL(18,4), rounded half away from zero. */
    default String money(String expression) {
        return "CAST(" + expression + " AS DECIMAL(18,4))";
    }

    /** Any value as text. */
    default String asText(String expression) {
        return "CAST(" + expression + " AS VARCHAR)";
    }

    /** A text in an ORDER BY: by code points, whatever the server's language. */
    default String ordered(String text) {
        return text;
    }

    /** A text without blanks around it; null when nothing is left. */
    String trimmed(String text);

    /** A text in which the first match of a regular expression (of the common kind, without back references) is cut out. */
    String cut(String text, String pattern);

    /** Whether a regular expression is found in a text. */
    String matches(String text, String pattern);

    /** The day, in the calendar of a place, of a point in time that knows its time zone. */
    default String dayOfZoned(String expression, String zone) {
        return "CAST(" + expression + " AT TIME ZONE " + text(zone) + " AS DATE)";
    }

    /** A relation of one column r: the parts of a text literal between separators of one character. */
    String exploded(String literal, String separator);

    /** The statement that tells how another would be run; the plan stands in the last column of its answer. */
    default String explain(String statement) {
        return "EXPLAIN " + statement;
    }

    /** Statements at the beginning of a connection. */
    default List<String> greeting() {
        return List.of();
    }

    /** Whether statements run in transactions that can be taken back. */
    default boolean transactions() {
        return true;
    }

    /** A customer's key out of a trimmed text: without the ".0" that spreadsheets put behind whole numbers. */
    default String key(String trimmed) {
        return "CASE WHEN " + matches(trimmed, "^[0-9]+[.]0+$") + " THEN " + cut(trimmed, "[.]0+$") + " ELSE " + trimmed + " END";
    }

    /**
     * Rows of text as a relation, all in one literal that the server takes apart: many times faster than VALUES. An alias must follow.
     *
     * @param rows as many values as columns, nulls allowed; shorter rows are filled up with nulls
     */
    default String rows(List<String> columns, List<? extends List<String>> rows) {
        Delimited all = Delimited.of(rows, columns.size());
        String fields = IntStream.range(0, columns.size()).mapToObj(i -> {
            String field = "split_part(r, " + text(all.field()) + ", " + (i + 1) + ")";
            return "CASE WHEN " + field + " <> '' THEN " + asText("substr(" + field + ", 2)") + " END AS " + quote(columns.get(i));
        }).collect(Collectors.joining(", "));
        return "(SELECT " + fields + " FROM " + exploded(text(all.literal()), text(all.row())) + " exploded"
                + (rows.isEmpty() ? " WHERE 1 = 0" : "") + ")";
    }
}
