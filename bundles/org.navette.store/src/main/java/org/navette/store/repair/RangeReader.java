package org.navette.store.repair;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.navette.core.progress.Progress;
import org.navette.store.journal.Table;

/**
 * Reads the rows of a damaged table by ranges of ids, forwards and backwards up to where it breaks off, and halves what lies
 * between until nothing more is found. Indexes are not asked: they may be damaged in their own way.
 */
final class RangeReader {
    /** Attempts that find nothing, after which the ranges that are left are given up. */
    private static final int PATIENCE = 40_000;
    private final Connection connection;
    private final String rows;
    private final int columns;
    private final Progress progress;
    private int failures;
    private long unreadable;

    interface Taker {
        void take(Object[] row) throws SQLException;
    }

    /** @param columns comma-separated, the id first */
    RangeReader(Connection connection, String table, String columns, int width, Progress progress) {
        this.connection = connection;
        this.rows = "SELECT " + columns + " FROM main." + Table.quoted(table) + " NOT INDEXED WHERE id BETWEEN ? AND ? ORDER BY id";
        this.columns = width;
        this.progress = progress;
    }

    /** @param last no row has a higher id. @return number of ids that nothing could be said of */
    long read(long last, Taker taker) throws SQLException {
        Deque<long[]> gaps = new ArrayDeque<>();
        gaps.add(new long[] {1, last});
        while (!gaps.isEmpty()) {
            progress.check();
            long[] gap = narrow(gaps.poll(), taker);
            if (gap == null) {
                continue;
            }
            if (gap[0] == gap[1] || failures > PATIENCE) {
                unreadable += gap[1] - gap[0] + 1;
                continue;
            }
            long middle = gap[0] + (gap[1] - gap[0]) / 2;
            gaps.add(new long[] {gap[0], middle});
            gaps.add(new long[] {middle + 1, gap[1]});
        }
        return unreadable;
    }

    /** Takes what can be read at both ends. @return what is left between, or null when all was read */
    private long[] narrow(long[] range, Taker taker) throws SQLException {
        long[] left = {range[0], range[1]};
        if (scan(range[0], range[1], false, id -> left[0] = id + 1, taker) || left[0] > left[1]) {
            return null;
        }
        if (scan(left[0], range[1], true, id -> left[1] = id - 1, taker) || left[0] > left[1]) {
            return null;
        }
        return left;
    }

    private interface Reached {
        void id(long id);
    }

    /** @return false when it broke off */
    private boolean scan(long from, long to, boolean back, Reached reached, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(back ? rows + " DESC" : rows)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            try (ResultSet result = statement.executeQuery()) {
                while (true) {
                    Object[] row = next(result);
                    if (row == null) {
                        return true;
                    }
                    reached.id(((Number) row[0]).longValue());
                    taken(row, taker);
                    progress.check();
                }
            }
        } catch (TakingFailed e) {
            throw e.cause;
        } catch (SQLException e) {
            failures++;
            return false;
        }
    }

    private Object[] next(ResultSet result) throws SQLException {
        if (!result.next()) {
            return null;
        }
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = result.getObject(i + 1);
        }
        return row;
    }

    private static void taken(Object[] row, Taker taker) {
        try {
            taker.take(row);
        } catch (SQLException e) {
            throw new TakingFailed(e);
        }
    }

    /** Trouble on the other side: not a damaged row. */
    private static final class TakingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SQLException cause;

        TakingFailed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
