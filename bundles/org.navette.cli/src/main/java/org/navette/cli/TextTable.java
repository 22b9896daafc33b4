package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.core.text.CodePoints;

/** Rows in aligned columns; numbers to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(Object... cells) {
        var row = new ArrayList<String>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var out = new StringBuilder();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            widths[c] = rows.stream().filter(r -> r.size() > column).mapToInt(r -> CodePoints.length(r.get(column))).max().orElse(0);
            numbers[c] = rows.stream().skip(1).filter(r -> r.size() > column && !r.get(column).isEmpty())
                    .allMatch(r -> r.get(column).matches("–|[-+<]?[\\d\\s\u00a0\u202f.,]+\\s?%?[ a-zA-Z*]*(\\[[-\\d\u00a0\u202f.,]+])?"));
        }
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int c = 0; c < row.size(); c++) {
                String pad = " ".repeat(widths[c] - CodePoints.length(row.get(c)));
                line.append(c == 0 ? "" : "  ").append(numbers[c] ? pad + row.get(c) : row.get(c) + pad);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString().stripTrailing();
    }
}
