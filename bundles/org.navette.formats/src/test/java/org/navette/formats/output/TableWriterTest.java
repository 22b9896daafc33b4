package org.navette.formats.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

class TableWriterTest {
    private static final List<Object> CELLS = Arrays.asList("é 👍 \"quoted\", <b>\nnext & line", 1234567.25, 1L, true, LocalDate.of(2026, 3, 1), null,
            "007", -0.0000001, " end ");
    private static final List<String> READ = List.of("é 👍 \"quoted\", <b>\nnext & line", "1234567.25", "1", "true", "2026-03-01", "", "007",
            "-0.0000001", " end ");
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        for (String name : List.of("t.csv", "t.xlsx")) {
            Path file = folder.resolve(name);
            List<String> header = List.of("text", "n", "one", "yes", "day", "none", "key", "tiny", "end");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                TableWriter table = name.endsWith("csv") ? new CsvTable(out, true, false) : new XlsxTable(out, "A & B");
                table.row(header);
                table.row(CELLS);
                table.finish();
            }
            try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
                assertEquals(header, table.header(), name);
                Optional<Line> line = table.next();
                assertEquals(READ, ((Row) line.orElseThrow()).cells(), name);
                assertTrue(table.next().isEmpty());
            }
        }
    }

    @Test
    void otherProgramsReadTheWorkbook() throws IOException {
        Path file = folder.resolve("t.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxTable table = new XlsxTable(out, "A & B");
            table.row(Collections.nCopies(30, "h"));
            table.row(List.of("=1+1", 2.5, true, LocalDate.of(2026, 3, 1), "a\rb\u0001"));
            table.finish();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertEquals("A & B", sheet.getSheetName());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(book.getFontAt(sheet.getRow(0).getCell(29).getCellStyle().getFontIndex()).getBold());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType(), "a text is no formula");
            assertEquals(2.5, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(LocalDate.of(2026, 3, 1), sheet.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("a\rb ", sheet.getRow(1).getCell(4).getStringCellValue());
        }
    }

    @Test
    void columnsAreNamedAsSpreadsheetsDo() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"),
                List.of(0, 25, 26, 51, 52, 701, 702, 16383).stream().map(XlsxTable::column).toList());
    }

    @Test
    void formulasAreDisarmedUnlessAskedNotTo() throws IOException {
        List<String> texts = List.of("=HYPERLINK(1)", "+33 1 02", "-2+cmd", "@x", "\tx", "-2.5", "+3", "fine = good", "- dear");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable guarded = new CsvTable(out, false, true);
        guarded.row(texts);
        guarded.finish();
        assertEquals("'=HYPERLINK(1),'+33 1 02,'-2+cmd,'@x,'\tx,-2.5,+3,fine = good,'- dear\r\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(6, guarded.disarmed());
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        CsvTable raw = new CsvTable(plain, false, false);
        raw.row(List.of("=1", -2));
        raw.finish();
        assertEquals("=1,-2\r\n", plain.toString(StandardCharsets.UTF_8));
    }

    @Test
    void limitsOfExcelAreSaidWithTheWayOut() throws IOException {
        XlsxTable table = new XlsxTable(OutputStream.nullOutputStream(), "x");
        InputProblem columns = assertThrows(InputProblem.class, () -> table.row(new ArrayList<>(Collections.nCopies(16_385, 1))));
        assertTrue(columns.sentence().contains(".csv"), columns.sentence());
        InputProblem text = assertThrows(InputProblem.class, () -> table.row(List.of("x".repeat(32_768))));
        assertTrue(text.sentence().contains(".csv"), text.sentence());
        XlsxTable full = new XlsxTable(OutputStream.nullOutputStream(), "x");
        for (int r = 0; r < XlsxTable.MOST_ROWS; r++) {
            full.row(List.of());
        }
        InputProblem rows = assertThrows(InputProblem.class, () -> full.row(List.of()));
        assertTrue(rows.sentence().contains(".csv"), rows.sentence());
    }
}
