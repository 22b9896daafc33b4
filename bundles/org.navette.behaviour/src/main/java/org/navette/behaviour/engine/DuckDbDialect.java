package org.navette.behaviour.engine;

import java.time.LocalDate;

/** The SQL of the embedded engine. */
final class DuckDbDialect implements Dialect {
    @Override
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public String text(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }

    @Override
    public String date(LocalDate day) {
        return "DATE '" + day + '\'';
    }

    @Override
    public String daysBetween(String from, String to) {
        return "date_diff('day', " + from + ", " + to + ')';
    }

    @Override
    public String quantile(String expression, double share) {
        return "quantile_cont(" + expression + ", " + share + ')';
    }
}
