package org.navette.store.journal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.navette.store.file.Statements;

/** What one edit does to the tables, so that it can be taken back. */
public final class Recording {
    private final Statements statements;
    private final Map<String, Table> tables;
    private final long journal;
    private final Map<String, Long> before;
    private final Map<String, Long> given = new HashMap<>();

    /** Inside a write transaction. @param journal id of the entry that the changes belong to */
    public Recording(Statements statements, Map<String, Table> tables, long journal) throws SQLException {
        this.statements = statements;
        this.tables = tables;
        this.journal = journal;
        this.before = marks();
        direct(statements, journal);
    }

    /** Makes the triggers of this connection; they do not enter the file. */
    public static Map<String, Table> install(Statements statements) throws SQLException {
        Map<String, Table> tables = Table.all(statements.connection());
        statements.execute("CREATE TEMP TABLE recording (journal_id INTEGER)");
        statements.execute("INSERT INTO temp.recording VALUES (NULL)");
        for (Table table : tables.values()) {
            for (String trigger : table.triggers()) {
                statements.execute(trigger);
            }
        }
        return tables;
    }

    /** From here on the triggers write to that entry; a change outside of any edit violates NOT NULL. */
    public static void direct(Statements statements, long journal) throws SQLException {
        statements.run("UPDATE temp.recording SET journal_id = ?", journal);
    }

    public Statements statements() {
        return statements;
    }

    public long journal() {
        return journal;
    }

    /** The highest id that a table gave before this edit. */
    public long mark(String table) {
        return before.getOrDefault(table, 0L);
    }

    /** The id of the next new row of a table. */
    public long newId(String table) {
        return given.merge(table, before.getOrDefault(table, 0L) + 1, (last, first) -> last + 1);
    }

    /** The first of so many ids for new rows of a table, one behind the other. */
    public long reserve(String table, long rows) {
        long last = given.getOrDefault(table, before.getOrDefault(table, 0L));
        given.put(table, last + rows);
        return last + 1;
    }

    /** Gives the last id back whose row did not come to be. */
    public void forgetId(String table) {
        given.merge(table, 0L, (last, none) -> last - 1);
    }

    /** Notes the rows that came. @return false when nothing changed */
    public boolean finish() throws SQLException {
        boolean overwritten = exists("SELECT 1 FROM change WHERE journal_id = ? LIMIT 1");
        for (Map.Entry<String, Long> mark : marks().entrySet()) {
            String table = mark.getKey();
            long old = before.getOrDefault(table, 0L);
            if (mark.getValue() == old || !tables.containsKey(table)) {
                continue;
            }
            if (overwritten) {
                // What happened to rows that came in this very edit needs no way back.
                statements.run("DELETE FROM change WHERE journal_id = ? AND table_name = ? AND op <> 'I' AND row_id > ?",
                        journal, table, old);
            }
            // From the mark, not from the first row that stayed: a replay must know where the edit began to count.
            // The last by a search: neither the rows that came nor those that were there are read.
            String last = "(SELECT max(id) FROM main." + Table.quoted(table) + ")";
            statements.run("INSERT INTO change (journal_id, table_name, op, row_id, until_id) SELECT ?1, ?2, 'I', ?3 + 1, " + last
                    + " WHERE " + last + " > ?3", journal, table, old);
        }
        return exists("SELECT 1 FROM change WHERE journal_id = ? LIMIT 1");
    }

    private boolean exists(String sql) throws SQLException {
        return statements.first(sql, row -> true, journal).isPresent();
    }

    /** Table → the highest id it ever gave. */
    private Map<String, Long> marks() throws SQLException {
        Map<String, Long> marks = new LinkedHashMap<>();
        statements.list("SELECT name, seq FROM main.sqlite_sequence",
                row -> marks.put(row.getString(1), row.getLong(2)));
        return marks;
    }
}
