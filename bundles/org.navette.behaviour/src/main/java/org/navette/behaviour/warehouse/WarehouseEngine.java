package org.navette.behaviour.warehouse;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.navette.behaviour.engine.Collisions;
import org.navette.behaviour.engine.Declared;
import org.navette.behaviour.engine.Dialect;
import org.navette.behaviour.engine.Engine;
import org.navette.behaviour.engine.SourceTable;
import org.navette.behaviour.engine.Statements;
import org.navette.behaviour.engine.Worker;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceManner;

/**
 * One table of the firm's database. It is only read: nothing is made on the server, not even a temporary table, and where transactions
 * are to be had they are read-only ones. What we bring along goes up as a literal inside the question.
 */
public final class WarehouseEngine implements Engine {
    private final Warehouse warehouse;
    private final SourceManner manner;
    private final Connector connector;
    private final Worker worker = new Worker("warehouse");
    private final Map<List<Object>, SourceTable> known = new HashMap<>();
    private Connection connection;
    private List<TableColumn> columns;

    private WarehouseEngine(Warehouse warehouse, SourceManner manner, Connector connector) {
        this.warehouse = warehouse;
        this.manner = manner;
        this.connector = connector;
    }

    /**
     * Connects.
     *
     * @param manner how the rows of the table are read
     * @throws org.navette.core.problem.InputProblem when there is no driver, no answer, or the user is not let in
     */
    public static WarehouseEngine open(Warehouse warehouse, SourceManner manner, Credentials credentials, Progress progress) {
        WarehouseEngine engine = new WarehouseEngine(warehouse, manner, new Connector(warehouse, credentials));
        engine.connection = engine.connector.connect(progress, true);
        return engine;
    }

    /**
     * Makes a table with a statement of the caller's, in place of one of the name, on a connection of its own: for test servers, never for
     * a firm's data.
     */
    public static void make(Warehouse warehouse, String statement, Credentials credentials, Progress progress) {
        try (Connection connection = new Connector(warehouse, credentials).connect(progress, false);
                Statement making = connection.createStatement()) {
            making.execute("DROP TABLE IF EXISTS " + warehouse.quoted());
            making.execute(statement);
        } catch (SQLException e) {
            throw Trouble.of(e, warehouse);
        }
    }

    @Override
    public Dialect dialect() {
        return warehouse.dialect();
    }

    /** Names of the table's columns, in its order. */
    public List<String> columns(Progress progress) {
        return read(progress).stream().map(TableColumn::name).toList();
    }

    private synchronized List<TableColumn> read(Progress progress) {
        if (columns == null) {
            columns = work(progress, session -> {
                List<TableColumn> all = new ArrayList<>();
                session.answer("SELECT * FROM " + warehouse.quoted() + " t WHERE 1 = 0", answer -> {
                    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                        all.add(TableColumn.of(answer.getMetaData(), i));
                    }
                });
                return all;
            });
        }
        return columns;
    }

    /** The source over this engine's table; asks once for the first and the last day. */
    @Override
    public Optional<SourceTable> table(Source source) {
        return Optional.of(table(source, Progress.NONE));
    }

    /** See {@link #table(Source)}; may be cancelled. */
    public SourceTable table(Source source, Progress progress) {
        return table(source, manner, progress);
    }

    /** The source read in another manner. */
    public synchronized SourceTable table(Source source, SourceManner manner, Progress progress) {
        SourceTable before = known.get(List.of(source, manner));
        if (before != null) {
            return before;
        }
        TableSql sql = new TableSql(warehouse, read(progress), source, manner);
        SourceTable table = new SourceTable(0, sql.relation(), "", sql.roles(), null, null, manner.keys(), Collisions.NONE);
        if (table.has(SourceColumn.DATE)) {
            String date = dialect().quote(SourceColumn.DATE.word());
            table = work(progress, session -> session.query("SELECT min(" + date + "), max(" + date + ") FROM " + sql.relation() + " s",
                    row -> new SourceTable(0, sql.relation(), "", sql.roles(), day(row.getDate(1)), day(row.getDate(2)), manner.keys(),
                            Collisions.NONE))).getFirst();
        }
        known.put(List.of(source, manner), table);
        return table;
    }

    /** Counts what a source would take from the table. */
    public Declared survey(Source source, Progress progress) {
        SourceTable table = table(source, progress);
        String amount = table.has(SourceColumn.AMOUNT) ? "coalesce(sum(amount), 0)" : "NULL";
        return work(progress, session -> {
            long all = session.query("SELECT count(*) FROM " + warehouse.quoted() + " t", row -> row.getLong(1)).getFirst();
            return session.query("SELECT count(*), count(*) - count(customer), count(DISTINCT customer), " + amount + " FROM "
                    + table.relation() + " s", row -> new Declared(row.getLong(1), row.getLong(2), all - row.getLong(1), row.getLong(3),
                            table.first(), table.last(), table.has(SourceColumn.AMOUNT) ? row.getBigDecimal(4).doubleValue() : null,
                            List.of(), "", List.of(), Map.of(), Collisions.NONE)).getFirst();
        });
    }

    /** The rows that a source would leave out, by the role that cannot be read. */
    public List<Unread> unread(Source source, Progress progress) {
        String statement = new TableSql(warehouse, read(progress), source, manner).unread();
        return statement == null ? List.of() : work(progress, session -> session.query(statement, row -> new Unread(
                SourceColumn.of(row.getString(1)), row.getLong(2), Stream.of(row.getString(3), row.getString(4))
                        .filter(given -> given != null && !given.isEmpty()).distinct().toList())));
    }

    /** What the data look like now: as long as this stays, they are taken to stay. */
    public String mark(Source source, Progress progress) {
        SourceTable table = table(source, progress);
        String last = table.has(SourceColumn.DATE) ? "max(" + dialect().quote(SourceColumn.DATE.word()) + ")" : "NULL";
        return work(progress, session -> session.query("SELECT count(*), " + last + " FROM " + table.relation() + " s",
                row -> warehouse.table() + " " + row.getLong(1) + " " + row.getString(2)).getFirst());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    @Override
    public <T> T work(Progress progress, Work<T> work) {
        Connection live = live(progress);
        Statements statements = new Statements(live);
        return worker.run(statements, progress, () -> {
            Thread.currentThread().setContextClassLoader(connector.loader());
            try {
                return work.in(new WarehouseSession(warehouse.dialect(), statements));
            } finally {
                end(live);
            }
        }, cause -> Trouble.of(cause, warehouse));
    }

    /** A connection that broke off, or that the server has ended for want of use, is made anew. */
    private synchronized Connection live(Progress progress) {
        try {
            if (connection.isClosed()) {
                connection = connector.connect(progress, true);
            }
            return connection;
        } catch (SQLException e) {
            throw Trouble.of(e, warehouse);
        }
    }

    private void end(Connection live) throws SQLException {
        if (warehouse.dialect().transactions()) {
            try {
                live.rollback();
            } catch (SQLException e) {
                live.close();
            }
        }
    }

    @Override
    public void close() {
        worker.close();
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(WarehouseEngine.class.getName()).log(System.Logger.Level.DEBUG, "closing", e);
        }
    }
}
