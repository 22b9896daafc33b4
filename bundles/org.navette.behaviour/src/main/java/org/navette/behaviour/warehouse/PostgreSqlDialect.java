package org.navette.behaviour.warehouse;

import java.util.List;

import org.navette.behaviour.engine.Dialect;

/** The SQL of PostgreSQL 12 and later. */
final class PostgreSqlDialect implements Dialect {
    @Override
    public String daysBetween(String from, String to) {
        return "((" + to + ") - (" + from + "))";
    }

    @Override
    public String quantile(String expression, double share) {
        return "percentile_cont(" + share + ") WITHIN GROUP (ORDER BY " + expression + ")";
    }

    @Override
    public String asText(String expression) {
        return "CAST(" + expression + " AS TEXT)";
    }

    @Override
    public String ordered(String text) {
        return text + " COLLATE \"C\"";
    }

    @Override
    public String trimmed(String text) {
        return "NULLIF(btrim(" + text + ", " + text(BLANKS) + "), '')";
    }

    @Override
    public String cut(String text, String pattern) {
        return "regexp_replace(" + text + ", " + text(pattern) + ", '')";
    }

    @Override
    public String matches(String text, String pattern) {
        return text + " ~ " + text(pattern);
    }

    @Override
    public String exploded(String literal, String separator) {
        return "(SELECT r FROM unnest(string_to_array(" + literal + ", " + separator + ")) AS parts(r))";
    }

    @Override
    public List<String> greeting() {
        return List.of("SET TIME ZONE 'UTC'", "SET standard_conforming_strings = on");
    }
}
