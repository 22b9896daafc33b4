package org.navette.behaviour.warehouse;

import java.util.List;

import org.navette.behaviour.engine.Dialect;

/** The SQL of Spark 3.3 and later, over its Thrift server. */
final class SparkDialect implements Dialect {
    @Override
    public String quote(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** Back strokes escape, and ${…} would be taken for a variable of the session. */
    @Override
    public String text(String value) {
        return '\'' + value.replace("\\", "\\\\").replace("'", "\\'").replace("${", "$\\u007B") + '\'';
    }

    @Override
    public String daysBetween(String from, String to) {
        return "datediff(" + to + ", " + from + ')';
    }

    @Override
    public String quantile(String expression, double share) {
        return "percentile(" + real(expression) + ", " + share + "D)";
    }

    @Override
    public String real(String expression) {
        return "CAST(" + expression + " AS DOUBLE)";
    }

    @Override
    public String asText(String expression) {
        return "CAST(" + expression + " AS STRING)";
    }

    @Override
    public String trimmed(String text) {
        return "NULLIF(TRIM(BOTH " + text(BLANKS) + " FROM " + text + "), '')";
    }

    @Override
    public String cut(String text, String pattern) {
        return "regexp_replace(" + text + ", " + text(pattern) + ", '')";
    }

    @Override
    public String matches(String text, String pattern) {
        return text + " RLIKE " + text(pattern);
    }

    /** All points in time are instants here, shown in the time zone of the session, which is Greenwich's. */
    @Override
    public String dayOfZoned(String expression, String zone) {
        return "CAST(from_utc_timestamp(" + expression + ", " + text(zone) + ") AS DATE)";
    }

    @Override
    public String exploded(String literal, String separator) {
        return "(SELECT explode(split(" + literal + ", " + separator + ")) AS r)";
    }

    @Override
    public List<String> greeting() {
        return List.of("SET TIME ZONE 'UTC'");
    }

    @Override
    public boolean transactions() {
        return false;
    }
}
