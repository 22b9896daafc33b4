package org.navette.store.repair;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.navette.core.progress.Progress;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Recording;
import org.navette.store.journal.Reversal;
import org.navette.store.journal.Table;

/**
 * What of the journal can still be undone and redone. Entries are taken back by way of trial, newest first, until one proves
 * incomplete; that one and all before it stay in the journal and are fixed. Nothing of the trial stays.
 */
final class WayBack {
    /** Further back nobody goes after a repair, and each entry costs a look over the whole study. */
    private static final int MOST = 100;
    private final Statements study;
    private final Tally tally;
    private final Progress progress;
    private final Map<String, Table> tables;

    WayBack(Statements study, Tally tally, Progress progress) throws SQLException {
        this.study = study;
        this.tally = tally;
        this.progress = progress;
        this.tables = Recording.install(study);
    }

    void run() throws SQLException {
        study.run("DELETE FROM change WHERE journal_id NOT IN (SELECT id FROM journal)");
        if (tally.whole()) {
            return;
        }
        // Where rows of the way back itself are lost, nobody knows whose they were.
        boolean known = tally.whole("journal") && tally.whole("change");
        List<Long> done = known ? trial("done", "DESC") : List.of();
        List<Long> undone = known ? trial("undone", "") : List.of();
        long fixed = settle("done", "fixed", done);
        long dropped = settle("undone", "dropped", undone);
        if (fixed + dropped > 0) {
            tally.note("repair.journal", fixed + dropped);
        }
    }

    /** @return entries that can be reversed one behind the other */
    private List<Long> trial(String state, String order) throws SQLException {
        List<Long> good = new ArrayList<>();
        List<Long> entries = Sql.list(study.connection(), "SELECT id FROM journal WHERE state = ? ORDER BY id " + order + " LIMIT " + MOST,
                row -> row.getLong(1), state);
        study.execute("BEGIN");
        try {
            for (long entry : entries) {
                progress.check();
                if (!reversible(entry)) {
                    break;
                }
                good.add(entry);
            }
        } finally {
            study.execute("ROLLBACK");
        }
        return good;
    }

    private boolean reversible(long entry) {
        try {
            for (String table : Sql.list(study.connection(), "SELECT DISTINCT table_name FROM change WHERE journal_id = ?", row -> row.getString(1), entry)) {
                if (!tables.containsKey(table) || Sql.number(study.connection(), "SELECT count(*) FROM change c WHERE journal_id = ? AND table_name = ?"
                        + " AND op = 'U' AND NOT EXISTS (SELECT 1 FROM main." + Table.quoted(table) + " t WHERE t.id = c.row_id)"
                        + " AND NOT EXISTS (SELECT 1 FROM change d WHERE d.journal_id = c.journal_id AND d.table_name = c.table_name AND d.op = 'D'"
                        + " AND d.row_id = c.row_id)", entry, table) > 0) {
                    return false;
                }
            }
            new Reversal(study, tables, entry, progress).run();
            return Sql.list(study.connection(), "SELECT 1 FROM pragma_foreign_key_check LIMIT 1", row -> 1).isEmpty();
        } catch (SQLException | RuntimeException e) {
            if (e instanceof org.navette.core.progress.Cancelled cancelled) {
                throw cancelled;
            }
            return false;
        }
    }

    private long settle(String state, String otherwise, List<Long> good) throws SQLException {
        List<Long> all = Sql.list(study.connection(), "SELECT id FROM journal WHERE state = ?", row -> row.getLong(1), state);
        long changed = 0;
        for (long entry : all) {
            if (!good.contains(entry)) {
                study.run("DELETE FROM change WHERE journal_id = ?", entry);
                study.run("UPDATE journal SET state = ? WHERE id = ?", otherwise, entry);
                changed++;
            }
        }
        return changed;
    }
}
