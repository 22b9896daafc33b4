package org.navette.store.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.core.progress.Progress;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;

/**
 * Takes the changes of a journal entry back; the opposite changes take their place, so that the same procedure does
 * the entry again.
 *
 * <p>Foreign keys are off meanwhile: the record holds every row that a cascade touched, and a second cascade would
 * hurt rows that the record is about to put right.
 */
public final class Reversal {
    /** Rows that go between two looks at the progress. */
    private static final long CHUNK = 1000;
    private final Statements statements;
    private final Map<String, Table> tables;
    private final long journal;
    private final Progress progress;
    /** Table → the rows that came back. */
    private final Map<String, Runs> back = new HashMap<>();

    /** @param progress asked to go on every few rows; who begins its step says {@link #size} as the total */
    public Reversal(Statements statements, Map<String, Table> tables, long journal, Progress progress) {
        this.statements = statements;
        this.tables = tables;
        this.journal = journal;
        this.progress = progress;
    }

    /** Rows that came, went or changed with an entry. */
    public static long size(Statements statements, long journal) throws SQLException {
        return statements.first("SELECT ifnull(sum(ifnull(until_id, row_id) - row_id + 1), 0) FROM change WHERE journal_id = ?",
                row -> row.getLong(1), journal).orElseThrow();
    }

    public void run() throws SQLException {
        long last = statements.first("SELECT max(id) FROM change", row -> row.getLong(1)).orElse(0L);
        Recording.direct(statements, journal);
        removeWhatCame();
        // All rows that came are gone now, so each older state of the rest is one that was valid once: no unique
        // index can object while the changes are taken back one by one, newest first. An update of a row that came meets
        // nothing, rightly.
        Sql.each(statements.connection(),
                "SELECT table_name, op, row_id, old FROM change WHERE journal_id = ? AND id <= ? AND op <> 'I' ORDER BY id DESC",
                row -> {
                    progress.check();
                    restore(tables.get(row.getString(1)), row.getString(2), row.getLong(3), row.getString(4));
                    progress.worked(1);
                    return null;
                }, journal, last);
        statements.run("DELETE FROM change WHERE journal_id = ? AND id <= ?", journal, last);
        for (Map.Entry<String, Runs> table : back.entrySet()) {
            for (long[] run : table.getValue().all) {
                statements.run("INSERT INTO change (journal_id, table_name, op, row_id, until_id) VALUES (?, ?, 'I', ?, ?)",
                        journal, table.getKey(), run[0], run[1]);
            }
        }
    }

    private void removeWhatCame() throws SQLException {
        record Came(String table, long first, long last) {
        }
        List<Came> runs = Sql.list(statements.connection(),
                "SELECT table_name, row_id, until_id FROM change WHERE journal_id = ? AND op = 'I'",
                row -> new Came(row.getString(1), row.getLong(2), row.getLong(3)), journal);
        for (Came run : runs) {
            for (long first = run.first(); first <= run.last(); first += CHUNK) {
                progress.check();
                long last = Math.min(run.last(), first + CHUNK - 1);
                statements.run("DELETE FROM main." + Table.quoted(run.table()) + " WHERE id BETWEEN ? AND ?", first, last);
                progress.worked(last - first + 1);
            }
        }
    }

    private void restore(Table table, String op, long id, String old) throws SQLException {
        Map<String, Object> row = OldRow.read(table, old);
        String columns = row.keySet().stream().map(Table::quoted).collect(Collectors.joining(", "));
        String places = row.keySet().stream().map(c -> "?").collect(Collectors.joining(", "));
        Collection<Object> values = new ArrayList<>(row.values());
        if (op.equals("D")) {
            statements.run("INSERT INTO main." + Table.quoted(table.name()) + " (" + columns + ") VALUES (" + places + ")",
                    values.toArray());
            back.computeIfAbsent(table.name(), t -> new Runs()).add(id);
        } else {
            values.add(id);
            statements.run("UPDATE main." + Table.quoted(table.name()) + " SET (" + columns + ") = (" + places + ") WHERE id = ?",
                    values.toArray());
        }
    }

    /** Ids as runs: a whole import is one. */
    private static final class Runs {
        private final List<long[]> all = new ArrayList<>();

        void add(long id) {
            long[] run = all.isEmpty() ? null : all.getLast();
            if (run != null && id == run[0] - 1) {
                run[0] = id;
            } else if (run != null && id == run[1] + 1) {
                run[1] = id;
            } else {
                all.add(new long[] {id, id});
            }
        }
    }
}
