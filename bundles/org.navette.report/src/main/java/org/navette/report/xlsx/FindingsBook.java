package org.navette.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.core.language.Catalogue;
import org.navette.core.text.CodePoints;
import org.navette.report.Messages;

/** What an analysis found as a workbook: a sheet for each table, with real numbers, and one for the notes. */
public final class FindingsBook {
    private static final int HEAD = 2;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;
    private static final int NOTE = 110;
    private final Look look;
    private final XSSFWorkbook book;

    private FindingsBook(XSSFWorkbook book) {
        this.book = book;
        look = new Look(book, Catalogue.locale().getLanguage().equals("fr"));
    }

    /** Leaves the stream open. */
    public static void write(Findings findings, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(findings.title());
            book.getProperties().getCoreProperties().setCreator("Navette");
            FindingsBook writing = new FindingsBook(book);
            int number = 1;
            for (FoundTable table : findings.tables()) {
                writing.sheet(table, number++);
            }
            writing.notes(findings);
            ByteArrayOutputStream whole = new ByteArrayOutputStream(); // POI swallows what a full disk throws at it
            book.write(whole);
            whole.writeTo(out);
        }
    }

    private void sheet(FoundTable table, int number) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(number + " " + table.title()));
        Pen pen = new Pen(sheet);
        pen.text(0, 0, table.title(), look.title);
        pen.row(0).setHeightInPoints(24);
        for (int c = 0; c < table.columns().size(); c++) {
            FoundColumn column = table.columns().get(c);
            boolean text = column.type() == ColumnType.TEXT;
            pen.text(HEAD, c, column.heading(), text ? look.group : look.headRight);
            int width = CodePoints.length(column.heading());
            for (int r = 0; r < table.rows().size(); r++) {
                Object cell = table.rows().get(r).get(c);
                width = Math.max(width, CodePoints.length(column.written(cell)));
                cell(pen, HEAD + 1 + r, c, column, cell);
            }
            pen.width(c, Math.clamp(width + 2L, NARROWEST, WIDEST));
        }
        sheet.createFreezePane(1, HEAD + 1);
    }

    private void cell(Pen pen, int row, int column, FoundColumn kind, Object cell) {
        switch (cell) {
            case String text -> pen.text(row, column, text, look.text);
            case LocalDate day -> pen.cell(row, column, look.date).setCellValue(day);
            case Number number -> pen.number(row, column, number.doubleValue(), style(kind));
            case null -> pen.number(row, column, null, style(kind));
            default -> throw new IllegalArgumentException(String.valueOf(cell));
        }
    }

    private XSSFCellStyle style(FoundColumn column) {
        return switch (column.type()) {
            case TEXT -> look.text;
            case DATE -> look.date;
            case COUNT -> look.count;
            case SHARE -> look.percent;
            case MONEY -> look.decimal2;
            case NUMBER -> column.decimals() > 2 ? look.decimal3 : look.decimal2;
        };
    }

    private void notes(Findings findings) {
        Pen pen = new Pen(book.createSheet(WorkbookUtil.createSafeSheetName(Messages.text("findings.notes"))));
        pen.width(0, NOTE);
        pen.text(0, 0, findings.title(), look.title);
        pen.row(0).setHeightInPoints(24);
        int row = 2;
        for (String note : findings.notes()) {
            pen.paragraph(row++, 0, note, look.wrapped, NOTE);
        }
        row++;
        for (String value : findings.values().entrySet().stream().map(v -> "--" + v.getKey() + " " + v.getValue()).toList()) {
            pen.text(row++, 0, value, look.soft);
        }
    }
}
