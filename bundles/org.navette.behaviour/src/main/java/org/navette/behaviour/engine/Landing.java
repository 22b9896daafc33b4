package org.navette.behaviour.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows of another engine on their way into a table of the embedded one, which gets the columns of the answer. */
final class Landing {
    private static final int SCALE = 4;
    private final DuckDBConnection connection;
    private final String table;
    private final List<Kind> kinds = new ArrayList<>();

    /** What the columns of an answer become. */
    private enum Kind {
        DOUBLE, BIGINT, DECIMAL, DATE, BOOLEAN, VARCHAR;

        static Kind of(int type) {
            return switch (type) {
                case Types.DOUBLE, Types.FLOAT, Types.REAL -> DOUBLE;
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> BIGINT;
                case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
                case Types.DATE -> DATE;
                case Types.BOOLEAN, Types.BIT -> BOOLEAN;
                default -> VARCHAR;
            };
        }
    }

    Landing(DuckDBConnection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    long fill(Session there, String select) throws SQLException {
        long[] rows = {0};
        there.answer(select, answer -> {
            create(answer.getMetaData());
            try (DuckDBAppender appender = connection.createAppender(table)) {
                while (answer.next()) {
                    add(appender, answer);
                    if (++rows[0] % Statements.CHUNK == 0) {
                        there.worked(Statements.CHUNK);
                    }
                }
            }
        });
        return rows[0];
    }

    private void create(ResultSetMetaData meta) throws SQLException {
        Dialect dialect = new DuckDbDialect();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            Kind kind = Kind.of(meta.getColumnType(i));
            kinds.add(kind);
            columns.add(dialect.quote(meta.getColumnLabel(i)) + " " + (kind == Kind.DECIMAL ? "DECIMAL(18,4)" : kind.name()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + dialect.quote(table)
                    + columns.stream().collect(Collectors.joining(", ", " (", ")")));
        }
    }

    private void add(DuckDBAppender appender, ResultSet row) throws SQLException {
        appender.beginRow();
        for (int i = 1; i <= kinds.size(); i++) {
            switch (kinds.get(i - 1)) {
                case DOUBLE -> {
                    double value = row.getDouble(i);
                    appender.append(row.wasNull() ? null : Double.valueOf(value));
                }
                case BIGINT -> {
                    long value = row.getLong(i);
                    appender.append(row.wasNull() ? null : Long.valueOf(value));
                }
                case DECIMAL -> {
                    BigDecimal value = row.getBigDecimal(i);
                    appender.append(value == null ? null : value.setScale(SCALE, RoundingMode.HALF_UP));
                }
                case DATE -> {
                    Date day = row.getDate(i);
                    appender.append(day == null ? null : day.toLocalDate());
                }
                case BOOLEAN -> {
                    boolean value = row.getBoolean(i);
                    appender.append(row.wasNull() ? null : Boolean.valueOf(value));
                }
                case VARCHAR -> appender.append(row.getString(i));
            }
        }
        appender.endRow();
    }
}
