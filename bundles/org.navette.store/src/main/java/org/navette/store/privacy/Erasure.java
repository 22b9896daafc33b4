package org.navette.store.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.progress.Progress;
import org.navette.store.file.Json;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Table;

/**
 * Takes a person out of the study and out of the journal, as if the rows had never been: what other entries need to be
 * undone stays whole.
 *
 * <p>Which rows belong to a person follows from the foreign keys alone, for rows that stand as for rows that the journal
 * remembers. Runs that came ({@code I}) hold nothing but ids and stay: undo finds the rows that are left of them.
 */
public final class Erasure {
    /** Stands in the journal where a name stood. */
    public static final String NAMELESS = "…";
    /** Deeds whose first argument is free words about what they touched. */
    private static final String FREE_WORDS = "('add-memo', 'edit-memo', 'remove-memo', 'add-link', 'remove-link')";

    private final Statements statements;
    private final Map<String, Table> tables;
    private final List<Reference> references;
    private final Progress progress;

    /** Inside a transaction of {@link org.navette.store.file.Connections#seal}. */
    public Erasure(Statements statements, Progress progress) throws SQLException {
        this.statements = statements;
        this.progress = progress;
        tables = Table.all(statements.connection());
        references = Reference.all(statements.connection());
    }

    /** Table → rows that stood and went. Empty when neither study nor journal knows the key. */
    public Map<String, Long> run(String key) throws SQLException {
        statements.execute("CREATE TEMP TABLE IF NOT EXISTS gone (tbl TEXT, id INTEGER, stood INTEGER, PRIMARY KEY (tbl, id)) WITHOUT ROWID");
        statements.execute("CREATE TEMP TABLE IF NOT EXISTS gone_name (name TEXT PRIMARY KEY) WITHOUT ROWID");
        statements.run("DELETE FROM temp.gone");
        statements.run("DELETE FROM temp.gone_name");
        statements.run("INSERT INTO temp.gone SELECT 'respondent', id, 1 FROM main.respondent WHERE key = ?", key);
        statements.run("""
                INSERT OR IGNORE INTO temp.gone SELECT 'respondent', row_id, 0 FROM main.change
                WHERE table_name = 'respondent' AND op <> 'I' AND json_extract(old, '$.key') = ?""", key);
        while (grow()) {
            progress.check();
        }
        names();
        Map<String, Long> rows = rows();
        scrubArguments(key);
        scrubFiles(key);
        forget();
        return rows;
    }

    /** Adds what belongs to the rows that are known to go; false when there is nothing more. */
    private boolean grow() throws SQLException {
        int more = 0;
        for (Reference reference : references) {
            if (reference.owned()) {
                String column = Table.quoted(reference.column());
                more += statements.run("INSERT OR IGNORE INTO temp.gone SELECT ?1, t.id, 1 FROM temp.gone g CROSS JOIN main."
                        + Table.quoted(reference.table()) + " t ON t." + column + " = g.id WHERE g.tbl = ?2", reference.table(), reference.to());
                more += statements.run("""
                        INSERT OR IGNORE INTO temp.gone SELECT ?1, c.row_id, 0 FROM main.change c CROSS JOIN temp.gone g
                        ON g.tbl = ?2 AND g.id = json_extract(c.old, ?3) WHERE c.table_name = ?1 AND c.op = 'D'""",
                        reference.table(), reference.to(), "$." + reference.column());
            }
        }
        return more > 0;
    }

    private void names() throws SQLException {
        statements.run("""
                INSERT OR IGNORE INTO temp.gone_name SELECT d.name FROM temp.gone g JOIN main.document d ON d.id = g.id
                WHERE g.tbl = 'document'""");
        statements.run("""
                INSERT OR IGNORE INTO temp.gone_name SELECT json_extract(c.old, '$.name') FROM temp.gone g JOIN main.change c
                ON c.table_name = 'document' AND c.row_id = g.id AND c.op <> 'I'
                WHERE g.tbl = 'document' AND json_extract(c.old, '$.name') IS NOT NULL""");
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        Sql.each(statements.connection(), "SELECT tbl, sum(stood) FROM temp.gone GROUP BY tbl ORDER BY tbl",
                row -> rows.put(row.getString(1), row.getLong(2)));
        return rows;
    }

    /** Entries keep what was done, without the names of documents and the words of notes that went. */
    private void scrubArguments(String key) throws SQLException {
        // A note's entry that lost its way back (undone and overtaken, or sealed) no longer tells whose note it was.
        statements.run("""
                UPDATE journal SET arguments = json_set(arguments, '$[0]', ?1) WHERE deed IN %s AND (
                  NOT EXISTS (SELECT 1 FROM change c WHERE c.journal_id = journal.id)
                  OR EXISTS (SELECT 1 FROM change c JOIN temp.gone g ON g.tbl = c.table_name
                    AND g.id BETWEEN c.row_id AND ifnull(c.until_id, c.row_id) WHERE c.journal_id = journal.id))""".formatted(FREE_WORDS), NAMELESS);
        record Entry(long id, List<String> arguments) {
        }
        List<Entry> entries = Sql.list(statements.connection(), """
                SELECT DISTINCT j.id, j.arguments FROM journal j, json_each(j.arguments) a
                WHERE a.value = ?1 OR a.value IN (SELECT name FROM temp.gone_name)""",
                row -> new Entry(row.getLong(1), Json.texts(row.getString(2))), key);
        Set<String> names = Set.copyOf(Sql.list(statements.connection(), "SELECT name FROM temp.gone_name", row -> row.getString(1)));
        for (Entry entry : entries) {
            List<String> clean = entry.arguments().stream().map(a -> a.equals(key) || names.contains(a) ? NAMELESS : a).toList();
            statements.run("UPDATE journal SET arguments = ? WHERE id = ?", Json.write(clean), entry.id());
        }
    }

    /** A file that is named like one of the documents (an interview) gave the person's name to the study. */
    private void scrubFiles(String key) throws SQLException {
        record File(long id, String path) {
        }
        List<File> files = new ArrayList<>();
        Set<String> names = Set.copyOf(Sql.list(statements.connection(), "SELECT name FROM temp.gone_name", row -> row.getString(1)));
        Sql.each(statements.connection(), "SELECT id, path FROM import_file", row -> {
            String name = row.getString(2).replaceFirst("^.*[/\\\\]", "");
            String stem = name.replaceFirst("\\.[^.]*$", "");
            if (names.contains(name) || names.contains(stem) || stem.equals(key)) {
                files.add(new File(row.getLong(1), name));
            }
            return null;
        });
        for (File file : files) {
            statements.run("UPDATE import_file SET path = ?, recipe = NULL WHERE id = ?", NAMELESS, file.id());
            statements.run("DELETE FROM change WHERE table_name = 'import_file' AND row_id = ? AND op = 'U'", file.id());
            statements.run("""
                    UPDATE journal SET arguments = (SELECT json_group_array(CASE WHEN a.value = ?1 THEN ?2 ELSE a.value END)
                      FROM json_each(journal.arguments) a)
                    WHERE EXISTS (SELECT 1 FROM json_each(journal.arguments) a WHERE a.value = ?1)""", file.path(), NAMELESS);
        }
    }

    private void forget() throws SQLException {
        for (String table : tables.keySet()) {
            progress.check();
            statements.run("DELETE FROM change WHERE table_name = ?1 AND op <> 'I' AND row_id IN (SELECT id FROM temp.gone WHERE tbl = ?1)", table);
        }
        for (Reference reference : references) {
            // A row that stays may have referred to one that goes: undo must not lead back there.
            statements.run("UPDATE change SET old = " + (reference.owned() ? "json_remove(old, ?3)" : "json_set(old, ?3, NULL)") + """
                     WHERE table_name = ?1 AND op <> 'I' AND json_extract(old, ?3) IN (SELECT id FROM temp.gone WHERE tbl = ?2)""",
                    reference.table(), reference.to(), "$." + reference.column());
        }
        statements.run("DELETE FROM change WHERE op = 'U' AND old = '{}'");
        // The documents first: their case would only be taken from them.
        for (String table : List.of("document", "respondent")) {
            statements.run("DELETE FROM main." + table + " WHERE id IN (SELECT id FROM temp.gone WHERE tbl = ?)", table);
        }
        for (String table : tables.keySet()) {
            statements.run("DELETE FROM main." + Table.quoted(table) + " WHERE id IN (SELECT id FROM temp.gone WHERE tbl = ?)", table);
        }
    }
}
