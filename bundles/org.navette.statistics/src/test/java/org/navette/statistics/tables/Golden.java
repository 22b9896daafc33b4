package org.navette.statistics.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reference figures computed with R, kept outside the project. */
final class Golden {

    private Golden() {
    }

    /** Rows of a golden file by column name; skips the test when the file is not on this machine. */
    static List<Map<String, String>> rows(String file) {
        Path path = Path.of(System.getProperty("navette.shared", "../../../shared"), "data", "gold", file);
        assumeTrue(Files.isReadable(path), () -> "skipped: no " + path.toAbsolutePath().normalize());
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(path);
            String[] names = cells(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Labels never hold a comma or a quote in these files. */
    private static String[] cells(String line) {
        return line.replace("\"", "").split(",", -1);
    }

    /** The counts of one table of contingency_cells.csv. */
    static double[][] counts(String table) {
        List<Map<String, String>> cells = rows("contingency_cells.csv").stream()
                .filter(c -> c.get("table").equals(table)).toList();
        List<String> rows = cells.stream().map(c -> c.get("row")).distinct().toList();
        List<String> columns = cells.stream().map(c -> c.get("col")).distinct().toList();
        double[][] counts = new double[rows.size()][columns.size()];
        for (Map<String, String> cell : cells) {
            counts[rows.indexOf(cell.get("row"))][columns.indexOf(cell.get("col"))] = number(cell, "count");
        }
        return counts;
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    static void assertClose(double expected, double actual, String what) {
        assertClose(expected, actual, 1e-6, what);
    }

    static void assertClose(double expected, double actual, double relative, String what) {
        assertEquals(expected, actual, Math.abs(expected) * relative, what);
    }
}
