package org.navette.store.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.navette.core.study.Segment;

/** Reads one row of a result into a value. */
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;

    /** Null when the column is. */
    static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }

    /** Null when the column is. */
    static Double real(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(value);
    }

    /** Null when the column is. */
    static LocalDate date(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : LocalDate.parse(value);
    }

    static Instant time(ResultSet row, int column) throws SQLException {
        return Instant.parse(row.getString(column));
    }

    /** The span in a column and the next one; null when they are. */
    static Segment segment(ResultSet row, int column) throws SQLException {
        int start = row.getInt(column);
        return row.wasNull() ? null : new Segment(start, row.getInt(column + 1));
    }
}
