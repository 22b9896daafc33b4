package org.navette.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.navette.formats.tables.Tables.detected;
import static org.navette.formats.tables.Tables.lines;
import static org.navette.formats.tables.Tables.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The CDNOW files; their row counts are those of the note that lies beside them. */
class SharedDataTest {
    private final Path cdnow = Path.of(System.getProperty("navette.shared", "../../../shared")).resolve("data/cdnow");

    @BeforeEach
    void needsTheData() {
        assumeTrue(Files.isDirectory(cdnow), "the shared data are not on this machine");
    }

    @Test
    void findsTheBlanksOfCdnowMaster() {
        Path file = cdnow.resolve("CDNOW_master.txt");
        assertEquals(' ', detected(file).delimiter());
        assertEquals("CRLF", detected(file).lineEnd());
        List<Row> rows = rows(file);
        assertEquals(69_659, rows.size());
        assertEquals(new Row(2, List.of("00001", "19970101", "1", "11.77")), rows.getFirst());
        assertEquals(23_570, rows.stream().map(row -> row.cell(0)).distinct().count());
    }

    @Test
    void readsCdnowSampleWithoutHeader() {
        TableOptions options = TableOptions.DETECT.withHeader(false);
        assertEquals(6_919, lines(cdnow.resolve("CDNOW_sample.txt"), options).stream().filter(Row.class::isInstance).count());
        assertEquals(6_919, lines(cdnow.resolve("CDNOW_sample.txt"), options.withDelimiter(' ')).size());
    }

    @Test
    void readsTheCustomerSummary() {
        List<Line> lines = lines(cdnow.resolve("cdnow_customers_summary.csv"));
        assertEquals(2_357, lines.size());
        assertEquals(new Row(2, List.of("1", "2", "30.43", "38.86")), lines.getFirst());
    }
}
