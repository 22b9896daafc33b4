package org.navette.behaviour.warehouse;

import java.util.Locale;

import org.navette.behaviour.engine.Dialect;

/** The SQL of Trino. */
final class TrinoDialect implements Dialect {
    @Override
    public String daysBetween(String from, String to) {
        return "date_diff('day', " + from + ", " + to + ')';
    }

    /** Trino has only approximate quantiles: the values in order, then the two neighbours. */
    @Override
    public String quantile(String expression, double share) {
        String values = "array_agg(" + real(expression) + " ORDER BY " + expression + ") FILTER (WHERE " + expression
                + " IS NOT NULL)";
        String place = String.format(Locale.ROOT, "((count(%s) - 1) * DOUBLE '%s')", expression, share);
        String low = "element_at(" + values + ", CAST(floor(" + place + ") AS integer) + 1)";
        String high = "element_at(" + values + ", CAST(ceiling(" + place + ") AS integer) + 1)";
        return "(" + low + " + (" + place + " - floor(" + place + ")) * (" + high + " - " + low + "))";
    }

    @Override
    public String trimmed(String text) {
        return "NULLIF(regexp_replace(" + text + ", " + text("^[" + BLANKS + "]+|[" + BLANKS + "]+$") + "), '')";
    }

    @Override
    public String cut(String text, String pattern) {
        return "regexp_replace(" + text + ", " + text(pattern) + ")";
    }

    @Override
    public String matches(String text, String pattern) {
        return "regexp_like(" + text + ", " + text(pattern) + ")";
    }

    /** A literal has its length in its type, and what is cut out of it inherits that: hence the cast in {@link #rows}. */
    @Override
    public String exploded(String literal, String separator) {
        return "(SELECT r FROM UNNEST(split(" + literal + ", " + separator + ")) AS parts(r))";
    }

    @Override
    public boolean transactions() {
        return false;
    }
}
