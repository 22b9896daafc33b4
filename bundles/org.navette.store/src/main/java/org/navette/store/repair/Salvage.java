package org.navette.store.repair;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.core.progress.Progress;
import org.navette.core.text.CodePoints;
import org.navette.store.file.Sql;
import org.navette.store.file.Statements;
import org.navette.store.journal.Table;

/** Carries the rows of one table over. */
final class Salvage {
    private static final int NAMED = 20;
    private final WorkingCopy from;
    private final Statements into;
    private final Tally tally;
    private final Progress progress;
    private final List<String> damagedTexts = new ArrayList<>();

    Salvage(WorkingCopy from, Statements into, Tally tally, Progress progress) {
        this.from = from;
        this.into = into;
        this.tally = tally;
        this.progress = progress;
    }

    /** Both files have the same schema. */
    void table(String table) throws SQLException {
        List<String> columns = Sql.list(into.connection(), "SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.getString(1), table);
        String names = columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
        String insert = "INSERT OR IGNORE INTO main." + Table.quoted(table) + " (" + names + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        long unreadable = new RangeReader(from.connection(), table, names, columns.size(), progress).read(last(table), row -> {
            if (table.equals("document") && !wholeText(columns, row) || !inserted(insert, row)) {
                tally.dropped(table, 1);
            }
            progress.worked(1);
        });
        tally.unreadable(table, unreadable);
    }

    /** The highest id: what the file says it gave, else what its pages could hold. */
    private long last(String table) {
        long last = Math.max(ask("SELECT seq FROM sqlite_sequence WHERE name = ?", table),
                ask("SELECT max(id) FROM " + Table.quoted(table) + " NOT INDEXED"));
        return last > 0 || empty(table) ? last : from.pages() * 500;
    }

    private boolean empty(String table) {
        try {
            return Sql.list(from.connection(), "SELECT id FROM " + Table.quoted(table) + " NOT INDEXED LIMIT 1", row -> 1).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    private long ask(String sql, Object... arguments) {
        try {
            List<Long> answer = Sql.list(from.connection(), sql, row -> row.getLong(1), arguments);
            return answer.isEmpty() ? 0 : answer.getFirst();
        } catch (SQLException e) {
            return 0;
        }
    }

    /** A row that the schema refuses has been damaged, or names what another names already. */
    private boolean inserted(String insert, Object[] row) throws SQLException {
        try {
            return into.run(insert, row) > 0;
        } catch (SQLException e) {
            if (e.getMessage().contains("SQLITE_CONSTRAINT") || e.getMessage().contains("SQLITE_MISMATCH")) {
                return false;
            }
            throw e;
        }
    }

    /** A text is kept with its hash: one that was overwritten in part is noticed. Puts its true length in. */
    private boolean wholeText(List<String> columns, Object[] row) {
        if (!(row[columns.indexOf("text")] instanceof String text) || !(row[columns.indexOf("hash")] instanceof byte[] hash)) {
            return false;
        }
        row[columns.indexOf("length")] = CodePoints.length(text);
        boolean whole = Arrays.equals(hash, sha256(text));
        if (!whole && damagedTexts.size() < NAMED) {
            damagedTexts.add(String.valueOf(row[columns.indexOf("name")]));
        }
        return whole;
    }

    /** Tells of damaged texts, when all tables are over. */
    void tell() {
        if (!damagedTexts.isEmpty()) {
            tally.note("repair.texts", String.join(", ", damagedTexts));
        }
    }

    /** Ids that were given once are not given again. */
    void sequence(String table) throws SQLException {
        long last = Math.max(ask("SELECT seq FROM sqlite_sequence WHERE name = ?", table), Math.max(
                Sql.number(into.connection(), "SELECT ifnull(max(id), 0) FROM " + Table.quoted(table)),
                Sql.number(into.connection(), "SELECT ifnull(max(max(row_id, ifnull(until_id, row_id))), 0) FROM change WHERE table_name = ?", table)));
        into.run("DELETE FROM sqlite_sequence WHERE name = ?", table);
        into.run("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", table, last);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
