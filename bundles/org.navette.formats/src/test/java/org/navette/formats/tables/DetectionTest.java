package org.navette.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.formats.tables.Tables.detected;
import static org.navette.formats.tables.Tables.lines;
import static org.navette.formats.tables.Tables.rows;
import static org.navette.formats.tables.Tables.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DetectionTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> LINE_ENDS = Map.of("CRLF", "\r\n", "LF", "\n", "CR", "\r");

    @TempDir
    Path folder;

    /** An encoding with or without its byte order mark. */
    private record Writing(Charset charset, boolean mark) {
    }

    @TestFactory
    Stream<DynamicTest> findsEveryEncodingDelimiterAndLineEnd() {
        List<Writing> writings = List.of(new Writing(StandardCharsets.UTF_8, false),
                new Writing(StandardCharsets.UTF_8, true), new Writing(StandardCharsets.UTF_16LE, true),
                new Writing(StandardCharsets.UTF_16BE, true), new Writing(StandardCharsets.UTF_16LE, false),
                new Writing(StandardCharsets.UTF_16BE, false), new Writing(WINDOWS, false));
        return writings.stream().flatMap(writing -> ",;\t|^".chars().boxed().flatMap(delimiter -> LINE_ENDS.keySet()
                .stream().map(end -> DynamicTest.dynamicTest(writing + " " + (char) (int) delimiter + " " + end,
                        () -> finds(writing, (char) (int) delimiter, end)))));
    }

    private void finds(Writing writing, char delimiter, String end) throws IOException {
        String table = "clé|texte|note\n1|\"Déçue, vraiment; le café était froid :\nà revoir\"|2,5\n2|Été réussi – merci|4,0\n"
                .replace('|', delimiter).replace("\n", LINE_ENDS.get(end));
        if (delimiter == ',') {
            table = table.replace("2,5", "2.5").replace("4,0", "4.0");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (writing.mark()) {
            bytes.write("\uFEFF".getBytes(writing.charset()));
        }
        bytes.write(table.getBytes(writing.charset()));
        Path file = Files.write(folder.resolve("t.csv"), bytes.toByteArray());

        assertEquals(new Detected(writing.charset(), delimiter, writing.mark(), end, detected(file).quoted()), detected(file));
        List<Row> rows = rows(file);
        assertEquals(2, rows.size());
        assertEquals("Déçue, vraiment; le café était froid :\nà revoir", rows.get(0).cell(1));
        assertEquals("Été réussi – merci", rows.get(1).cell(1));
        assertEquals(4, rows.get(1).line());
    }

    @Test
    void commasInSentencesAreNoDelimiters() throws IOException {
        Path file = write(folder, "id;text\n1;Good, but dear\n2;Bad, slow, rude\n3;Fine\n");
        assertEquals(';', detected(file).delimiter());
    }

    @Test
    void oneColumnIsLeftWhole() throws IOException {
        Path file = write(folder, "What did you like, and why?\nThe price\nStaff, price; all of it\nNothing\nPrice | range\n");
        assertNull(detected(file).delimiter());
        assertEquals(List.of("The price", "Staff, price; all of it", "Nothing", "Price | range"),
                rows(file).stream().map(row -> row.cell(0)).toList());
    }

    @Test
    void decimalCommasWithoutHeaderAreNoDelimiters() throws IOException {
        Path file = write(folder, "1,5;2,5\n3,5;4,5\n");
        List<Line> lines = lines(file, TableOptions.DETECT.withHeader(false));
        assertEquals(new Row(1, List.of("1,5", "2,5")), lines.getFirst());
    }

    @Test
    void excelsSeparatorLineDecides() throws IOException {
        Path file = write(folder, "sep=^\na,b^c\n1,2^3\n");
        assertEquals(new Row(3, List.of("1,2", "3")), rows(file).getFirst());
    }

    @Test
    void runsOfBlanksCutFixedWidthTablesButNotSentences() throws IOException {
        Path table = write(folder, " id   date    sum\n 001  20200101   1.50\n 002  20200102  12.00\n");
        assertEquals(' ', detected(table).delimiter());
        assertEquals(List.of("001", "20200101", "1.50"), rows(table).getFirst().cells());
        Path sentences = write(folder, "what you said\nprice was high\nstaff was rude\nphone rang 3\n");
        assertNull(detected(sentences).delimiter());
    }

    @Test
    void mostlySoundUtf8StaysUtf8AndOnlyTheDamagedRowIsRejected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("id,texte\n1,été à Nîmes\n2,caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("\n3,déçu\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("t.csv"), bytes.toByteArray());

        List<Line> lines = lines(file);
        Rejected rejected = (Rejected) lines.get(1);
        assertEquals("2,caf\\xE9", rejected.raw());
        assertEquals(3, rejected.line());
        assertTrue(rejected.reason().contains("windows-1252"), rejected.reason());
        assertEquals(new Row(4, List.of("3", "déçu")), lines.get(2));
    }

    @Test
    void emojiAndCombiningMarksComeBackAsTheyWere() throws IOException {
        String text = "👍🏽 e\u0301te\u0301 👩‍👩‍👧 𝒜";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Path file = write(folder, "id,text\n1," + text + "\n", charset);
            assertEquals(text, rows(file).getFirst().cell(1));
        }
    }
}
