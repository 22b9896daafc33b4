package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.core.progress.Progress;
import org.navette.report.xlsx.XlsxReport;

class XlsxReportTest {
    @Test
    void everyShareIsANumberWithItsLettersBelow() throws IOException {
        CrosstabResult result = Tables.codes("sample", null);
        try (XSSFWorkbook book = book("en", "sample")) {
            XSSFSheet sheet = book.getSheetAt(1);
            int first = find(sheet, "Effective base") + 1;
            for (int r = 0; r < result.rows().size(); r++) {
                assertEquals(result.rows().get(r).label().strip(), text(sheet, first + 2 * r, 0));
                for (int c = 0; c < result.columns().size(); c++) {
                    Double share = result.cell(r, c).share();
                    Cell cell = sheet.getRow(first + 2 * r).getCell(c + 1);
                    if (share == null) {
                        assertEquals("–", cell.getStringCellValue());
                    } else {
                        assertEquals(share, cell.getNumericCellValue(), 0);
                        assertEquals("0.0%", cell.getCellStyle().getDataFormatString());
                    }
                    assertEquals(result.cell(r, c).letters(), text(sheet, first + 2 * r + 1, c + 1));
                }
            }
        }
    }

    @Test
    void basesStandAboveAndCountsBeneath() throws IOException {
        CrosstabResult result = Tables.codes("sample", null);
        try (XSSFWorkbook book = book("en", "sample")) {
            XSSFSheet sheet = book.getSheetAt(1);
            int base = find(sheet, "Base (unweighted)");
            int counts = find(sheet, "Counts (unweighted)") + 2;
            for (int c = 0; c < result.columns().size(); c++) {
                CrosstabResult.Column column = result.columns().get(c);
                assertEquals(column.base(), sheet.getRow(base).getCell(c + 1).getNumericCellValue());
                assertEquals(column.weightedBase(), sheet.getRow(base + 1).getCell(c + 1).getNumericCellValue());
                assertEquals(column.effectiveBase(), sheet.getRow(base + 2).getCell(c + 1).getNumericCellValue());
                for (int r = 0; r < result.rows().size(); r++) {
                    assertEquals(result.cell(r, c).count(), sheet.getRow(counts + r).getCell(c + 1).getNumericCellValue());
                }
            }
            assertEquals(base + 3, sheet.getPaneInformation().getHorizontalSplitTopRow());
        }
    }

    @Test
    void unweightedTablesHaveOneBase() throws IOException {
        try (XSSFWorkbook book = book("en", "none")) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertEquals("Service", text(sheet, find(sheet, "Base (unweighted)") + 1, 0));
        }
    }

    @Test
    void strongCellsAreShadedAndSmallBasesMarked() throws IOException {
        try (XSSFWorkbook book = book("en", "none")) {
            XSSFSheet sheet = book.getSheetAt(1);
            Row row = sheet.getRow(find(sheet, "Base (unweighted)") + 1);
            assertEquals("FF8DBFE8", fill(row.getCell(2)), "8.21 above expectation");
            assertEquals("FFF3B670", fill(row.getCell(4)), "5.9 below expectation");
            assertEquals("none", fill(row.getCell(1)), "the total");
            assertTrue(text(sheet, 5, 5).endsWith("*"));
            Row afterSales = sheet.getRow(find(sheet, "After-sales"));
            assertEquals("none", fill(afterSales.getCell(5)), "6.4 on a base of 8");
        }
    }

    @Test
    void testsShowNumbersAndNeverNaN() throws IOException {
        try (XSSFWorkbook book = book("en", "none")) {
            XSSFSheet sheet = book.getSheetAt(1);
            Row row = sheet.getRow(find(sheet, "Pearson’s χ² · Sentiment"));
            assertEquals(143.2871, row.getCell(1).getNumericCellValue());
            assertEquals(8, row.getCell(2).getNumericCellValue());
            assertEquals(2e-26, row.getCell(3).getNumericCellValue());
            assertEquals(.236, row.getCell(4).getNumericCellValue());
            for (Row each : sheet) {
                for (Cell cell : each) {
                    assertNotEquals(CellType.ERROR, cell.getCellType());
                    assertFalse(cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains("NaN"));
                }
            }
        }
    }

    @Test
    void theChartDrawsTheSortedShares() throws IOException {
        try (XSSFWorkbook book = book("en", "none")) {
            XSSFSheet sheet = book.getSheetAt(1);
            assertEquals(1, sheet.getDrawingPatriarch().getCharts().size());
            int head = find(sheet, "How often each code occurs");
            assertEquals("Price", text(sheet, head + 3, 0));
            assertEquals(.338, sheet.getRow(head + 3).getCell(1).getNumericCellValue());
            assertTrue(book.getSheetAt(2).getDrawingPatriarch() == null);
        }
    }

    @Test
    void contentsLeadToEverySheetAndQuotesKeepTheirWords() throws IOException {
        try (XSSFWorkbook book = book("fr", "none")) {
            XSSFSheet contents = book.getSheet("Sommaire");
            assertEquals(2 + 1, contents.getHyperlinkList().size());
            assertTrue(contents.getHyperlinkList().stream().allMatch(link -> {
                String sheet = link.getLocation().replaceAll("^'|'!A1$", "");
                return book.getSheet(sheet) != null;
            }));
            XSSFSheet verbatims = book.getSheet("Verbatims");
            assertEquals(Tables.quote().passage(), text(verbatims, 4, 3));
            assertEquals(Tables.quote().document(), text(verbatims, 4, 5));
            assertEquals(Tables.quote().date(), verbatims.getRow(4).getCell(7).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(3 + 6, verbatims.getLastRowNum());
            assertEquals("Base (non pondérée)", text(book.getSheetAt(1), 7, 0));
        }
    }

    @Test
    void aFullDiskIsHeardOf() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(IOException.class, () -> XlsxReport.write(Tables.report("en", "none"), full, Progress.NONE));
    }

    private static XSSFWorkbook book(String language, String weight) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(Tables.report(language, weight), out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int find(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static String fill(Cell cell) {
        var colour = ((org.apache.poi.xssf.usermodel.XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
        return colour == null ? "none" : colour.getARGBHex();
    }
}
