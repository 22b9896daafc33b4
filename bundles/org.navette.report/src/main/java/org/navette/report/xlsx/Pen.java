package org.navette.report.xlsx;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.navette.core.text.CodePoints;
import org.navette.report.content.Wording;

/** Writes cells of one sheet. */
final class Pen {
    /** Excel's limit for a cell's text. */
    private static final int LONGEST = 32_000;
    private static final int UNIT = 256;
    private final XSSFSheet sheet;

    Pen(XSSFSheet sheet) {
        this.sheet = sheet;
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    XSSFCell text(int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column, style);
        cell.setCellValue(clean(text));
        return cell;
    }

    /** A real number, or the sign for "none" where there is none. */
    void number(int row, int column, Double value, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column, style);
        if (value == null || !Double.isFinite(value)) {
            cell.setCellValue(Wording.NONE);
        } else {
            cell.setCellValue(value);
        }
    }

    XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }

    /** A link to a cell of a sheet of this workbook. */
    void link(int row, int column, String text, String target, String cell, XSSFCellStyle style) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!" + cell);
        text(row, column, text, style).setHyperlink(link);
    }

    /** Text over several columns, in as many lines as it needs. */
    void paragraph(int row, int lastColumn, String text, XSSFCellStyle style, int characters) {
        text(row, 0, text, style);
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
        }
        row(row).setHeightInPoints(lines(text, characters) * 12.5f + 2);
    }

    /** Columns are measured in characters, since no font of the reader's machine is known here. */
    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) (Math.clamp(characters, 3, 100) * UNIT));
    }

    static int lines(String text, int characters) {
        return Math.max(1, (CodePoints.length(text) + characters - 1) / characters);
    }

    /** Without what XML cannot hold, and no longer than a cell. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST / 2).forEach(c -> out.appendCodePoint(
                c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c));
        return out.toString();
    }
}
