package org.navette.store.repair;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.navette.core.language.Catalogue;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Table;

/** Makes a whole of the rows that came over: no reference into the void, no span behind its text. Foreign keys are off. */
final class Mending {
    /** Who referred to who went last goes next, so several rounds may be needed. */
    private static final int ROUNDS = 50;
    private final Statements study;
    private final Tally tally;

    Mending(Statements study, Tally tally) {
        this.study = study;
        this.tally = tally;
    }

    void run(List<String> tables, Path file) throws SQLException {
        properties(file);
        references();
        for (String table : tables) {
            spans(table);
        }
        long odd = study.run("DELETE FROM sample_unit WHERE NOT (probability > 0 AND probability <= 1)");
        tally.dropped("sample_unit", odd);
        references();
    }

    private void properties(Path file) throws SQLException {
        property("id", UUID.randomUUID().toString(), false);
        property("language", Catalogue.locale().getLanguage(), true);
        property("title", file.getFileName().toString().replaceFirst("\\.navette$", ""), true);
    }

    private void property(String name, String otherwise, boolean told) throws SQLException {
        if (study.first("SELECT 1 FROM property WHERE name = ?", row -> true, name).isEmpty()) {
            study.run("INSERT INTO property (name, value) VALUES (?, ?)", name, otherwise);
            if (told) {
                tally.note("repair.property." + name, otherwise);
            }
        }
    }

    private record Dangling(String table, long id, String column, boolean loosen) {
    }

    private void references() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            List<Dangling> all = Sql.list(study.connection(), """
                    SELECT c."table", c.rowid, l."from", i."notnull" = 0 AND (l.on_delete = 'SET NULL' OR c."table" = 'code')
                    FROM pragma_foreign_key_check c JOIN pragma_foreign_key_list(c."table") l ON l.id = c.fkid
                    JOIN pragma_table_info(c."table") i ON i.name = l."from\"""",
                    row -> new Dangling(row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4)));
            if (all.isEmpty()) {
                return;
            }
            for (Dangling row : all) {
                mend(row);
            }
        }
    }

    /** A code without its parent goes to the top with all that is coded by it; other rows mean nothing alone. */
    private void mend(Dangling row) throws SQLException {
        String table = "main." + Table.quoted(row.table());
        if (!row.loosen()) {
            tally.dropped(row.table(), study.run("DELETE FROM " + table + " WHERE id = ?", row.id()));
            return;
        }
        String loosen = "UPDATE OR IGNORE " + table + " SET " + Table.quoted(row.column()) + " = NULL";
        if (study.run(loosen + " WHERE id = ?", row.id()) == 0) {
            study.run(loosen + ", name = name || ' (' || id || ')' WHERE id = ?", row.id());
        }
        if (row.table().equals("code")) {
            tally.note("repair.code", study.first("SELECT name FROM code WHERE id = ?", r -> r.getString(1), row.id()).orElse(""));
        }
    }

    /** Cuts a table's spans to their texts; one that lies wholly behind its text has lost its place. */
    private void spans(String table) throws SQLException {
        List<String> starts = Sql.list(study.connection(), "SELECT name FROM pragma_table_info(?) WHERE name LIKE '%\\_start' ESCAPE '\\'",
                row -> row.getString(1), table);
        for (String start : starts) {
            String prefix = start.substring(0, start.length() - "_start".length());
            String document = prefix.equals("span") ? "document_id" : prefix + "_document_id";
            if (Sql.number(study.connection(), "SELECT count(*) FROM pragma_table_info(?) WHERE name = ?", table, document) == 0) {
                continue;
            }
            String end = prefix + "_end";
            String length = "(SELECT length FROM document d WHERE d.id = " + document + ")";
            String name = "main." + Table.quoted(table);
            int cut = study.run("UPDATE OR IGNORE " + name + " SET " + start + " = max(" + start + ", 0), " + end + " = min(" + end + ", " + length
                    + ") WHERE " + start + " IS NOT NULL AND " + start + " < " + length + " AND " + end + " > 0 AND (" + start + " < 0 OR " + end
                    + " > " + length + ")");
            if (cut > 0) {
                tally.note("repair.cut", (long) cut);
            }
            tally.dropped(table, study.run("DELETE FROM " + name + " WHERE " + start + " IS NOT NULL AND (" + start + " < 0 OR " + end + " <= "
                    + start + " OR " + end + " > " + length + ")"));
        }
    }
}
