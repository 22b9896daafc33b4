package org.navette.analysis.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.Session;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;

/** One behavioural source in its engine: sums come back, rows only as examples. */
record Ledger(Scene scene, Source source, SourceTable table, Session session, Dialect dialect) {

    /** The rows, with an alias. */
    String rows() {
        return table.relation() + " t";
    }

    String column(SourceColumn role) {
        return dialect.quote(role.word());
    }

    /** The roles there are, in their order. */
    List<SourceColumn> roles() {
        return table.roles().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** A figure of one row that counts rows which meet a condition. */
    static String counted(String condition) {
        return "coalesce(sum(CASE WHEN " + condition + " THEN 1 ELSE 0 END), 0)";
    }

    /** One row of whole numbers. */
    long[] numbers(String sql, int columns) throws SQLException {
        return session.query(sql, row -> {
            long[] numbers = new long[columns];
            for (int i = 0; i < columns; i++) {
                numbers[i] = row.getLong(i + 1);
            }
            return numbers;
        }).getFirst();
    }

    /** Adds the first rows that meet a condition, in an order that is always the same. */
    void examples(Draft draft, String condition) throws SQLException {
        examples(draft, condition, "");
    }

    /** The same. @param first what puts some of them in front: an expression with a comma behind it */
    void examples(Draft draft, String condition, String first) throws SQLException {
        String all = roles().stream().map(this::column).collect(Collectors.joining(", "));
        List<String> rows = session.query("SELECT " + all + " FROM " + rows() + " WHERE " + condition + " ORDER BY " + first + all + " LIMIT "
                + Finding.EXAMPLES, this::words);
        rows.forEach(words -> draft.example(words, List.of()));
    }

    private String words(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (SourceColumn role : roles()) {
            String cell = cell(row, role.word());
            if (cell != null && !cell.isBlank()) {
                cells.add(cell);
            }
        }
        return Scene.excerpt(String.join(" · ", cells));
    }

    /** Decimals without the zeros that the engine fills up with. */
    private static String cell(ResultSet row, String name) throws SQLException {
        Object value = row.getObject(name);
        return value instanceof java.math.BigDecimal money ? money.stripTrailingZeros().toPlainString() : value == null ? null : value.toString();
    }

    Draft draft(Check check, String kind) {
        return new Draft(check, kind).about(source.name());
    }
}
