package org.navette.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.navette.core.progress.Progress;
import org.navette.store.file.Row;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.file.StudyFile;

/** What every entry did, row by row: read from a copy of a study in which all that can be undone was undone. */
public final class Forward implements AutoCloseable {
    /** Sorted without the rows themselves, which would fill the memory; without a limit SQLite would not sort at all. */
    private static final String CHANGES = """
            SELECT c.table_name, c.row_id, c.op, c.until_id, c.old
            FROM (SELECT id FROM change WHERE journal_id = ? ORDER BY table_name, row_id, id LIMIT -1) s CROSS JOIN change c ON c.id = s.id""";
    private final StudyFile copy;
    private final Connection past;
    private final Map<String, Table> tables;

    /** @param copy see {@link Past#copy}; it goes away at the end */
    public Forward(StudyFile copy) throws SQLException {
        this.copy = copy;
        past = copy.reader();
        tables = Table.all(past);
    }

    /** Writes into a study without a row what stood before all entries that can be undone, and the entries that can not. */
    public void foundation(Statements into, Progress progress) throws SQLException {
        for (Table table : tables.values()) {
            copy(into, table.name(), "SELECT * FROM " + Table.quoted(table.name()) + " ORDER BY id", progress);
        }
        copy(into, "journal", "SELECT * FROM journal WHERE state IN ('fixed', 'dropped') ORDER BY id", progress);
    }

    private void copy(Statements into, String table, String query, Progress progress, Object... arguments) throws SQLException {
        Sql.each(past, query, row -> {
            progress.check();
            int columns = row.getMetaData().getColumnCount();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                values.add(row.getObject(i));
            }
            return into.run("INSERT INTO main." + Table.quoted(table) + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?"))
                    + ")", values.toArray());
        }, arguments);
    }

    /** Does an entry as it is recorded. */
    public void apply(Statements into, long entry, Progress progress) throws SQLException {
        copy(into, "journal", "SELECT * FROM journal WHERE id = ?", progress, entry);
        changes(into, entry, progress);
        new Reversal(into, tables, entry, progress).run();
        into.run("UPDATE journal SET state = 'done' WHERE id = ?", entry);
    }

    /**
     * Makes an entry that was done in another way the recorded one: its rows, its time, its words.
     *
     * @return number of rows that were not as recorded
     */
    public long correct(Statements into, long entry, Progress progress) throws SQLException {
        new Reversal(into, tables, entry, progress).run();
        long wrong = differing(into.connection(), entry, progress);
        if (wrong > 0) {
            into.run("DELETE FROM change WHERE journal_id = ?", entry);
            changes(into, entry, progress);
        }
        new Reversal(into, tables, entry, progress).run();
        into.run("DELETE FROM journal WHERE id = ?", entry);
        copy(into, "journal", "SELECT * FROM journal WHERE id = ?", progress, entry);
        into.run("UPDATE journal SET state = 'done' WHERE id = ?", entry);
        return wrong;
    }

    private void changes(Statements into, long entry, Progress progress) throws SQLException {
        Sql.each(past, "SELECT table_name, op, row_id, until_id, old FROM change WHERE journal_id = ? ORDER BY id", row -> {
            progress.check();
            return into.run("INSERT INTO change (journal_id, table_name, op, row_id, until_id, old) VALUES (?, ?, ?, ?, ?, ?)", entry,
                    row.getString(1), row.getString(2), row.getLong(3), Row.number(row, 4), row.getString(5));
        }, entry);
    }

    /** Rows that one record of an entry has otherwise than the other, both sorted by table and row. */
    private long differing(Connection other, long entry, Progress progress) throws SQLException {
        try (PreparedStatement ours = past.prepareStatement(CHANGES); PreparedStatement theirs = other.prepareStatement(CHANGES)) {
            ours.setLong(1, entry);
            theirs.setLong(1, entry);
            try (ResultSet a = ours.executeQuery(); ResultSet b = theirs.executeQuery()) {
                boolean moreA = a.next();
                boolean moreB = b.next();
                long wrong = 0;
                String last = "";
                while (moreA || moreB) {
                    progress.check();
                    int order = !moreA ? 1 : !moreB ? -1 : order(a, b);
                    ResultSet at = order <= 0 ? a : b;
                    String row = at.getString(1) + ' ' + at.getLong(2);
                    if ((order != 0 || !same(a, b)) && !row.equals(last)) {
                        wrong++;
                        last = row;
                    }
                    moreA = order <= 0 ? a.next() : moreA;
                    moreB = order >= 0 ? b.next() : moreB;
                }
                return wrong;
            }
        }
    }

    private static int order(ResultSet a, ResultSet b) throws SQLException {
        int table = a.getString(1).compareTo(b.getString(1));
        return table != 0 ? table : Long.compare(a.getLong(2), b.getLong(2));
    }

    private static boolean same(ResultSet a, ResultSet b) throws SQLException {
        return a.getString(3).equals(b.getString(3)) && Objects.equals(Row.number(a, 4), Row.number(b, 4))
                && Objects.equals(a.getString(5), b.getString(5));
    }

    /** The rows that an entry added to a table, in the order of their ids: column → value. */
    public List<Map<String, Object>> added(String table, long entry) throws SQLException {
        return Sql.list(past, "SELECT old FROM change WHERE journal_id = ? AND table_name = ? AND op = 'D' ORDER BY row_id",
                row -> OldRow.read(tables.get(table), row.getString(1)), entry, table);
    }

    /** Table → id of the first row that an entry added to it. */
    public void firsts(long entry, Map<String, Long> firsts) throws SQLException {
        Sql.each(past, "SELECT table_name, min(row_id) FROM change WHERE journal_id = ? AND op = 'D' GROUP BY table_name",
                row -> firsts.merge(row.getString(1), row.getLong(2), Math::min), entry);
    }

    /** Undoes entries again. @param entries newest first */
    public void takeBack(Statements into, List<Long> entries, Progress progress) throws SQLException {
        for (long entry : entries) {
            new Reversal(into, tables, entry, progress).run();
            into.run("UPDATE journal SET state = 'undone' WHERE id = ?", entry);
        }
    }

    /** Tables of both the study and its journal that hold what people know of. */
    public Set<String> tables() {
        Set<String> all = new HashSet<>(tables.keySet());
        all.add("journal");
        return all;
    }

    @Override
    public void close() {
        try {
            past.close();
            Files.deleteIfExists(copy.path());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
