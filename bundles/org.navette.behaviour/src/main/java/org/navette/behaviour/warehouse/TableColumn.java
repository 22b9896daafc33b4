package org.navette.behaviour.warehouse;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;

/** A column of a table of the firm's. */
record TableColumn(String name, Kind kind) {

    /** What we can make of a type. */
    enum Kind {
        TEXT, NUMBER, REAL, DATE, TIME, ZONED_TIME, BOOLEAN, OTHER
    }

    static TableColumn of(ResultSetMetaData meta, int column) throws SQLException {
        String type = meta.getColumnTypeName(column).toLowerCase(Locale.ROOT);
        return new TableColumn(meta.getColumnLabel(column), switch (meta.getColumnType(column)) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR -> Kind.TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC -> Kind.NUMBER;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Kind.REAL;
            case Types.DATE -> Kind.DATE;
            case Types.TIMESTAMP -> type.contains("tz") || type.contains("zone") ? Kind.ZONED_TIME : Kind.TIME;
            case Types.BOOLEAN, Types.BIT -> Kind.BOOLEAN;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.ZONED_TIME;
            default -> Kind.OTHER;
        });
    }
}
