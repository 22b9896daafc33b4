package org.navette.formats.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.navette.formats.tables.Tables.lines;
import static org.navette.formats.tables.Tables.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;

class WorkbookTableTest {
    @TempDir
    Path folder;

    private Path workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                continue;
            }
            Cell cell = row.createCell(i);
            switch (values[i]) {
                case Number number -> cell.setCellValue(number.doubleValue());
                case Boolean truth -> cell.setCellValue(truth);
                default -> cell.setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void writesNumbersDatesAndTruthAsPlainText() throws IOException {
        Path file = workbook(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            row(sheet, 0, "id", "sum", "day", "time", "truth", "text", "formula");
            row(sheet, 1, 17850.0, 0.1 + 0.2, null, null, true, "two\r\nlines 👍", null);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle time = workbook.createCellStyle();
            time.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            Row row = sheet.getRow(1);
            row.createCell(2).setCellValue(LocalDate.of(2024, 2, 29));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(LocalDateTime.of(2011, 12, 9, 8, 26));
            row.getCell(3).setCellStyle(time);
            row.createCell(6).setCellFormula("A2*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(List.of(new org.navette.formats.tables.Row(2, List.of("17850", "0.3", "2024-02-29",
                "2011-12-09T08:26:00", "true", "two\nlines 👍", "35700"))), lines(file));
    }

    @Test
    void fillsShortRowsAndRejectsLongOnes() throws IOException {
        Path file = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 2, "a", "b", "");
            row(sheet, 3, 1);
            row(sheet, 5, null, 2, 3);
            row(sheet, 6, "", " ");
        });
        List<Line> lines = lines(file);
        assertEquals(new org.navette.formats.tables.Row(4, List.of("1", "")), lines.get(0));
        assertEquals(6, lines.get(1).line());
        assertEquals(",2,3", ((Rejected) lines.get(1)).raw());
        assertEquals(2, lines.size());
    }

    @Test
    void choosesTheSheetByNameAndListsThem() throws IOException {
        Path file = workbook(workbook -> {
            row(workbook.createSheet("First"), 0, "a");
            Sheet second = workbook.createSheet("Second");
            row(second, 0, "b");
            row(second, 1, "x");
            workbook.createSheet("Empty");
        });
        try (TableFile table = TableFile.open(file, TableOptions.DETECT.withSheet("Second"))) {
            assertEquals(List.of("b"), table.header());
            assertEquals(List.of("First", "Second", "Empty"), table.sheets());
        }
        InputProblem problem = problem(file, TableOptions.DETECT.withSheet("Third"));
        assertTrue(problem.getMessage().contains("First, Second, Empty"), problem.getMessage());
        assertTrue(problem(file, TableOptions.DETECT.withSheet("Empty")).getMessage().contains("Empty"));
    }

    @Test
    void readsWithoutHeader() throws IOException {
        Path file = workbook(workbook -> row(workbook.createSheet(), 0, "x", 2));
        assertEquals(List.of(new org.navette.formats.tables.Row(1, List.of("x", "2"))),
                lines(file, TableOptions.DETECT.withHeader(false)));
    }

    @Test
    void headersWithoutNameAreProblems() throws IOException {
        Path file = workbook(workbook -> row(workbook.createSheet(), 0, "a", null, "c"));
        assertEquals("2", problem(file).place().column());
    }

    @Test
    void aWorkbookCutAnywhereIsAProblemAndNothingElse() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "a", "b");
            for (int i = 1; i < 500; i++) {
                row(sheet, i, i, "text " + i * 7919);
            }
        }));
        for (int tenths = 0; tenths < 10; tenths++) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length * tenths / 10));
            InputProblem problem = assertThrows(InputProblem.class, () -> lines(cut));
            assertTrue(tenths == 0 || problem.getMessage().contains("cut.xlsx"), problem.getMessage());
        }
    }

    @Test
    void damageInsideIsAProblemWhileReading() throws IOException {
        Path file = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            for (int i = 0; i < 2000; i++) {
                row(sheet, i, "c" + i, "text " + i * 7919L * 104729L);
            }
        });
        byte[] bytes = Files.readAllBytes(file);
        int failed = 0;
        for (int at = 2000; at < bytes.length; at += bytes.length / 20) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, at, Math.min(at + 200, damaged.length), (byte) 0x55);
            try {
                lines(Files.write(folder.resolve("damaged.xlsx"), damaged));
            } catch (InputProblem expected) {
                failed++;
            }
        }
        assertTrue(failed >= 18, failed + " of 20 damaged workbooks were noticed");
    }

    @Test
    void oldWorkbooksAreToBeSavedAnew() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertTrue(problem(Files.write(folder.resolve("a.xls"), old)).getMessage().contains(".xlsx"));
        assertTrue(problem(Files.write(folder.resolve("a.xlsx"), old)).getMessage().contains(".xlsx"));
    }

    @Test
    void knowsAWorkbookByItsContent() throws IOException {
        Path file = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            row(sheet, 0, "a");
            row(sheet, 1, "x");
        });
        assertEquals(1, lines(Files.move(file, folder.resolve("export.csv"))).size());
    }
}
