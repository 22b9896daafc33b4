package org.navette.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.formats.tables.Tables.lines;
import static org.navette.formats.tables.Tables.problem;
import static org.navette.formats.tables.Tables.rejected;
import static org.navette.formats.tables.Tables.rows;
import static org.navette.formats.tables.Tables.write;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;
import org.navette.formats.Messages;

class DelimitedTableTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void keepsQuotedNewlinesAndCountsPhysicalLines() throws IOException {
        Path file = write(folder, "id,text\r\n1,\"one\r\n\r\ntwo \"\"three\"\"\"\r\n\r\n2,four\r\n");
        assertEquals(List.of(new Row(2, List.of("1", "one\n\ntwo \"three\"")), new Row(6, List.of("2", "four"))), lines(file));
    }

    @Test
    void rejectsShortAndLongRowsWithTheirText() throws IOException {
        List<Rejected> rejected = rejected(lines(write(folder, "a,b,c\n1,2\n1,2,3\n1,2,\"3,4\",5\n")));
        assertEquals(List.of(2L, 4L), rejected.stream().map(Rejected::line).toList());
        assertEquals("1,2,\"3,4\",5", rejected.get(1).raw());
        assertTrue(rejected.get(0).reason().contains("2") && rejected.get(0).reason().contains("3"));
    }

    @Test
    void anUnclosedQuoteCostsOneLineOnly() throws IOException {
        List<Line> lines = lines(write(folder, "id,text\n1,sound\n2,\"never closed\n3,sound\n4,sound\n"));
        assertEquals(List.of("1", "3", "4"),
                lines.stream().filter(Row.class::isInstance).map(line -> ((Row) line).cell(0)).toList());
        assertEquals(List.of(3L), rejected(lines).stream().map(Rejected::line).toList());
        assertEquals("2,\"never closed", rejected(lines).getFirst().raw());
    }

    @Test
    void anUnclosedQuoteDoesNotSwallowTheNextQuotedRow() throws IOException {
        List<Line> lines = lines(write(folder, "id,text\n1,\"never closed\n2,\"sound, too\"\n3,\"sound\"\n"));
        assertEquals(List.of(2L), rejected(lines).stream().map(Rejected::line).toList());
        assertEquals(new Row(3, List.of("2", "sound, too")), lines.get(1));
    }

    @Test
    void theRestOfATornRecordIsNotTakenForARow() throws IOException {
        List<Line> lines = lines(write(folder, "id,text\n1,\"he said\nthat \"no\" and\nleft\",x\n2,sound\n3,12\" screen\n"));
        assertEquals(List.of(2L, 3L, 4L), rejected(lines).stream().map(Rejected::line).toList());
        assertEquals(new Row(5, List.of("2", "sound")), lines.get(3));
        assertEquals(new Row(6, List.of("3", "12\" screen")), lines.get(4));
    }

    @Test
    void blankRowsArePassedOver() throws IOException {
        assertEquals(1, lines(write(folder, "a,b\n\n,\n1,2\n , \n\n")).size());
    }

    @Test
    void aFileWithoutLastLineEndLosesNothing() throws IOException {
        assertEquals(List.of(new Row(2, List.of("1", "2"))), lines(write(folder, "a,b\n1,2")));
    }

    @Test
    void emptyFilesAreProblems() throws IOException {
        assertTrue(problem(write(folder, "")).sentence().contains("table.csv"));
        assertThrows(InputProblem.class, () -> TableFile.open(write(folder, "\uFEFF"), TableOptions.DETECT));
        assertThrows(InputProblem.class, () -> TableFile.open(write(folder, "\n \r\n"), TableOptions.DETECT));
        assertThrows(InputProblem.class, () -> TableFile.open(folder.resolve("none.csv"), TableOptions.DETECT));
        assertThrows(InputProblem.class, () -> TableFile.open(folder, TableOptions.DETECT));
    }

    @Test
    void headersWithoutOrWithEqualNamesAreProblems() throws IOException {
        assertEquals("b", problem(write(folder, "a,b,b\n1,2,3\n")).place().column());
        assertEquals("2", problem(write(folder, "a,,b\n1,2,3\n")).place().column());
    }

    @Test
    void anUnclosedHeaderIsAProblemAtItsLine() throws IOException {
        assertEquals(1, problem(write(folder, "a,\"b\n1,2\n")).place().line());
    }

    @Test
    void oneColumnOfSeveralWordsHintsAtTheDelimiter() throws IOException {
        try (TableFile table = TableFile.open(write(folder, "id  text\n1  good\n"), TableOptions.DETECT)) {
            InputProblem problem = assertThrows(InputProblem.class, () -> table.column("text"));
            assertTrue(problem.sentence().contains("--delimiter"), problem.sentence());
        }
        try (TableFile table = TableFile.open(write(folder, "id,review\n1,good\n"), TableOptions.DETECT)) {
            InputProblem problem = assertThrows(InputProblem.class, () -> table.column("text"));
            assertFalse(problem.sentence().contains("--delimiter"), problem.sentence());
        }
    }

    @Test
    void missingColumnsListTheOnesThereAre() throws IOException {
        try (TableFile table = TableFile.open(write(folder, "Key, Text\n1,2\n"), TableOptions.DETECT)) {
            assertEquals(1, table.column("text"));
            InputProblem problem = assertThrows(InputProblem.class, () -> table.column("verbatim"));
            assertEquals("verbatim", problem.place().column());
            assertTrue(problem.getMessage().contains("Key, Text"), problem.getMessage());
        }
    }

    @Test
    void aWrongEncodingNamesTheRightOne() throws IOException {
        String french = "id,texte\n1,déçue\n2,été\n3,très bien\n4,où ça\n";
        InputProblem problem = problem(write(folder, french, WINDOWS),
                TableOptions.DETECT.withEncoding(StandardCharsets.UTF_8));
        assertEquals(2, problem.place().line());
        assertTrue(problem.getMessage().contains("--encoding windows-1252"), problem.getMessage());
        assertTrue(problem(write(folder, french), TableOptions.DETECT.withEncoding(WINDOWS)).getMessage()
                .contains("--encoding UTF-8"));
        assertTrue(problem(write(folder, french), TableOptions.DETECT.withEncoding(StandardCharsets.UTF_16))
                .getMessage().contains("--encoding UTF-8"));
        assertTrue(problem(write(folder, french, StandardCharsets.UTF_16LE), TableOptions.DETECT.withEncoding(WINDOWS))
                .getMessage().contains("--encoding UTF-16LE"));
    }

    @Test
    void aDeclaredEncodingRejectsTheFewRowsItCannotRead() throws IOException {
        Path file = write(folder, "id,text\n1,fine\n2,caf\u00E9\n3,fine\n", WINDOWS);
        List<Line> lines = lines(file, TableOptions.DETECT.withEncoding(StandardCharsets.UTF_8));
        assertEquals(List.of(3L), rejected(lines).stream().map(Rejected::line).toList());
        assertInstanceOf(Row.class, lines.get(2));
    }

    @Test
    void halfUtf8HalfWindowsIsAProblemAtTheFirstBadLine() throws IOException {
        byte[] utf8 = "id,t\n1,é\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "2,é\n".getBytes(WINDOWS);
        byte[] all = Arrays.copyOf(utf8, utf8.length + windows.length);
        System.arraycopy(windows, 0, all, utf8.length, windows.length);
        assertEquals(3, problem(Files.write(folder.resolve("t.csv"), all)).place().line());
    }

    @Test
    void binaryFilesAreProblems() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), new byte[] {1, 0, 0, 7, 0, 0, 0, 9});
        assertThrows(InputProblem.class, () -> TableFile.open(file, TableOptions.DETECT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 1000; i++) {
                zip.write((i + "," + i * 7919 + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        InputProblem packed = problem(Files.write(folder.resolve("t.csv.gz"), bytes.toByteArray()));
        assertTrue(packed.getMessage().equals(Messages.text("encoding.binary")), packed.getMessage());
    }

    @Test
    void tablesWithoutHeaderGetNumberedColumns() throws IOException {
        try (TableFile table = TableFile.open(write(folder, "1,x\n2,y\n"), TableOptions.DETECT.withHeader(false))) {
            assertEquals(List.of("c1", "c2"), table.header());
            assertEquals(Optional.of(new Row(1, List.of("1", "x"))), table.next());
        }
    }

    @Test
    void delimitersAreNamedByWordsOrThemselves() {
        assertEquals('\t', TableOptions.delimiter("tab"));
        assertEquals(' ', TableOptions.delimiter("space"));
        assertEquals('#', TableOptions.delimiter("#"));
        assertThrows(InputProblem.class, () -> TableOptions.delimiter("::"));
        assertThrows(InputProblem.class, () -> TableOptions.delimiter("\""));
        assertThrows(InputProblem.class, () -> TableOptions.encoding("utf-9"));
    }

    @Test
    void unknownFormatsAreProblems() throws IOException {
        assertThrows(InputProblem.class,
                () -> TableFile.open(write(folder, "a\n1\n"), TableOptions.DETECT.withFormat("parquet")));
    }

    @Test
    void aHundredThousandRowsStream() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,text,number\n");
            for (int i = 0; i < 100_000; i++) {
                out.write(i + ",\"Ligne " + i + ", dite « é »\"," + i / 2.0 + "\n");
            }
        }
        long sum = 0;
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                sum += Long.parseLong(((Row) line.get()).cell(0));
            }
            assertEquals(Files.size(file), table.bytesRead());
            assertEquals(table.size(), table.bytesRead());
        }
        assertEquals(99_999L * 100_000 / 2, sum);
    }

    @Test
    void cancellingStopsTheSearchForTheEncoding() throws IOException {
        Path file = write(folder, "a,b\n1,2\n");
        Progress stopped = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(Cancelled.class, () -> TableFile.open(file, TableOptions.DETECT, stopped));
    }

    @Test
    void rowsRejectedLaterKeepTheirText() throws IOException {
        Row row = rows(write(folder, "a,b\n\"1,5\",\"say \"\"x\"\"\"\n")).getFirst();
        assertEquals(new Rejected(2, "\"1,5\",\"say \"\"x\"\"\"", "why"), row.reject("why"));
    }
}
