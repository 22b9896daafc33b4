package org.navette.analysis.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table that was found; cells are of their column's type.
 *
 * @param name for machines, lower-case; the same in every language
 */
public record FoundTable(String name, String title, List<FoundColumn> columns, List<List<Object>> rows) {
    /** @throws IllegalArgumentException for a row of another length or a cell of another type */
    public FoundTable {
        columns = List.copyOf(columns);
        List<List<Object>> kept = new ArrayList<>();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells for " + columns.size() + " columns");
            }
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(columns.get(i), row.get(i)));
            }
            kept.add(Collections.unmodifiableList(cells));
        }
        rows = List.copyOf(kept);
    }

    /** Figures of any kind become those of the column; one that is not a number becomes null. */
    private static Object cell(FoundColumn column, Object cell) {
        return switch (cell) {
            case null -> null;
            case Number value when column.type() == ColumnType.COUNT -> value.longValue();
            case Number value when column.type() != ColumnType.TEXT && column.type() != ColumnType.DATE -> Double.isFinite(value.doubleValue())
                    ? (Object) value.doubleValue() : null;
            case String text when column.type() == ColumnType.TEXT -> text;
            case LocalDate day when column.type() == ColumnType.DATE -> day;
            default -> throw new IllegalArgumentException(column.name() + ": " + cell + " is no " + column.type());
        };
    }

    /** A row of cells, nulls allowed. */
    public static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    /** The cell of a named column. */
    public Object cell(int row, String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return rows.get(row).get(i);
            }
        }
        throw new IllegalArgumentException(column);
    }
}
