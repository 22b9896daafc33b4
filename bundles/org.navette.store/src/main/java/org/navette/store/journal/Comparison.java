package org.navette.store.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.navette.core.progress.Progress;

/**
 * How a table of one study differs from that of another.
 *
 * @param missing rows that only the first has
 * @param extra   rows that only the second has
 * @param changed rows that both have and that differ
 */
public record Comparison(String table, long missing, long extra, long changed) {
    public boolean equal() {
        return missing + extra + changed == 0;
    }

    /** Reads both row by row, in the order of their ids. */
    public static Comparison of(String table, Connection first, Connection second, Progress progress) throws SQLException {
        String rows = "SELECT * FROM main." + Table.quoted(table) + " ORDER BY id";
        try (PreparedStatement one = first.prepareStatement(rows); PreparedStatement other = second.prepareStatement(rows);
                ResultSet a = one.executeQuery(); ResultSet b = other.executeQuery()) {
            long missing = 0;
            long extra = 0;
            long changed = 0;
            boolean moreA = a.next();
            boolean moreB = b.next();
            while (moreA || moreB) {
                progress.check();
                int order = !moreA ? 1 : !moreB ? -1 : Long.compare(a.getLong(1), b.getLong(1));
                missing += order < 0 ? 1 : 0;
                extra += order > 0 ? 1 : 0;
                changed += order == 0 && !same(a, b) ? 1 : 0;
                moreA = order <= 0 ? a.next() : moreA;
                moreB = order >= 0 ? b.next() : moreB;
            }
            return new Comparison(table, missing, extra, changed);
        }
    }

    private static boolean same(ResultSet a, ResultSet b) throws SQLException {
        for (int i = 1; i <= a.getMetaData().getColumnCount(); i++) {
            if (!Objects.deepEquals(a.getObject(i), b.getObject(i))) {
                return false;
            }
        }
        return true;
    }
}
