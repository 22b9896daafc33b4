package org.navette.statistics.purchases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The CDNOW customers, which are not ours to hand on: tests that need them are left out where they are not. */
final class Cdnow {
    private Cdnow() {
    }

    static List<String[]> rows(String file) {
        String shared = System.getProperty("navette.shared");
        Path path = shared == null ? null : Path.of(shared, "data", "cdnow", file);
        assumeTrue(path != null && Files.exists(path), "the CDNOW data are not on this machine");
        try {
            return Files.readAllLines(path).stream().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Histories histories() {
        List<String[]> rows = rows("cdnow_customers_summary.csv");
        long[] ones = new long[rows.size()];
        java.util.Arrays.fill(ones, 1);
        return new Histories(rows.stream().mapToInt(row -> (int) Double.parseDouble(row[1])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[3])).toArray(), ones);
    }
}
