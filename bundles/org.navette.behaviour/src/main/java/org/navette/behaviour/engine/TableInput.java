package org.navette.behaviour.engine;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that have columns from the start: a Parquet file, or rows handed over by a reader of ours.
 *
 * @param before lines of the file before the first row
 */
record TableInput(List<Field> fields, String plain, String numbered, boolean lasting, long before) implements Input {
    private static final String STAGED = "staged";

    static TableInput parquet(Session session, String location) throws SQLException {
        String relation = "read_parquet(" + location + ")";
        List<String> names = new ArrayList<>();
        List<Field> fields = session.query("DESCRIBE SELECT * FROM " + relation, row -> {
            names.add(new DuckDbDialect().quote(row.getString(1)));
            return new Field(row.getString(1), "c" + names.size(), row.getString(2));
        });
        String columns = IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + " AS " + fields.get(i).column())
                .collect(Collectors.joining(", "));
        return new TableInput(fields, "(SELECT " + columns + " FROM " + relation + ")", "(SELECT " + columns
                + ", file_row_number + 1 AS n FROM read_parquet(" + location + ", file_row_number = true))", true, 0);
    }

    /** A table of a database file, which need not be attached for it: a view of it lasts as one of a Parquet file. */
    static TableInput duckDb(Session session, Path file, String[] table) throws SQLException {
        Dialect dialect = new DuckDbDialect();
        String relation = ForeignDatabase.relation(file, table);
        List<String> names = new ArrayList<>();
        List<Field> fields = session.query("DESCRIBE SELECT * FROM " + relation, row -> {
            names.add(dialect.quote(row.getString(1)));
            return new Field(row.getString(1), "c" + names.size(), row.getString(2));
        });
        String columns = IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + " AS " + fields.get(i).column())
                .collect(Collectors.joining(", "));
        return new TableInput(fields, "(SELECT " + columns + " FROM " + relation + ")", "(SELECT " + columns
                + ", row_number() OVER () AS n FROM " + relation + ")", true, 0);
    }

    /** @param before lines of the file before the first row */
    static TableInput rows(Session session, List<String> header, Iterable<? extends List<String>> rows, long before)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (String name : header) {
            columns.add("c" + columns.size());
            fields.add(new Field(name, columns.getLast(), "VARCHAR"));
        }
        session.upload(STAGED, columns, rows);
        return new TableInput(fields, "(SELECT * FROM staged)", "(SELECT *, row_number() OVER () AS n FROM staged)",
                false, before);
    }

    @Override
    public void rejected(Session session, Consumer<RejectedRow> consumer) throws SQLException {
        String raw = fields.stream().map(field -> "coalesce(CAST(r." + field.column() + " AS VARCHAR), '')")
                .collect(Collectors.joining(", ", "concat_ws(', ', ", ")"));
        session.each("SELECT l.n, l.reason, l.problem, " + raw + " FROM " + Declaration.REJECTED + " l JOIN " + numbered
                + " r ON r.n = l.n ORDER BY l.n",
                row -> consumer.accept(Reasons.rejected(row.getLong(1) + before, row.getString(2), row.getString(3),
                        row.getString(4))));
    }
}
