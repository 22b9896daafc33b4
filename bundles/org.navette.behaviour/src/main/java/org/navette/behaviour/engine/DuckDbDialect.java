package org.navette.behaviour.engine;

import java.util.stream.Collectors;

/** The SQL of the embedded engine. */
final class DuckDbDialect implements Dialect {
    private static final String CHARACTERS = BLANKS.chars().mapToObj(c -> "chr(" + c + ")")
            .collect(Collectors.joining(" || ", "(", ")"));

    @Override
    public String daysBetween(String from, String to) {
        return "date_diff('day', " + from + ", " + to + ')';
    }

    @Override
    public String quantile(String expression, double share) {
        return "quantile_cont(" + expression + ", " + share + ')';
    }

    @Override
    public String trimmed(String text) {
        return "NULLIF(trim(" + text + ", " + CHARACTERS + "), '')";
    }

    @Override
    public String cut(String text, String pattern) {
        return "regexp_replace(" + text + ", " + text(pattern) + ", '')";
    }

    @Override
    public String matches(String text, String pattern) {
        return "regexp_matches(" + text + ", " + text(pattern) + ")";
    }

    @Override
    public String exploded(String literal, String separator) {
        return "(SELECT unnest(string_split(" + literal + ", " + separator + ")) AS r)";
    }
}
