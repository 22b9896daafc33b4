package org.navette.report.xlsx;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.navette.report.content.Notes;
import org.navette.report.content.Quote;
import org.navette.report.content.Report;
import org.navette.report.content.ReportTable;
import org.navette.report.content.StrongCell;
import org.navette.report.content.Wording;

/** The sentences behind the strongest cells, one a row, so that they can be filtered. */
final class VerbatimSheet {
    private static final int HEAD = 3;
    private static final List<String> COLUMNS = List.of("sheet.table", "sheet.finding", "sheet.before", "sheet.passage",
            "sheet.after", "sheet.document", "sheet.customer", "sheet.date");
    private static final int[] WIDTHS = {20, 32, 24, 46, 24, 16, 12, 11};

    private final XSSFSheet sheet;
    private final Report report;
    private final Wording wording;
    private final Look look;
    private final Pen pen;
    private int row = HEAD;

    VerbatimSheet(XSSFSheet sheet, Report report, Look look) {
        this.sheet = sheet;
        this.report = report;
        this.wording = report.wording();
        this.look = look;
        this.pen = new Pen(sheet);
    }

    void write(String contents) {
        pen.text(0, 0, wording.text("table.quotes"), look.title);
        pen.row(0).setHeightInPoints(24);
        pen.link(1, 0, wording.text("table.back"), contents, "A1", look.link);
        for (int c = 0; c < COLUMNS.size(); c++) {
            pen.text(HEAD, c, wording.text(COLUMNS.get(c)), look.group);
            pen.width(c, WIDTHS[c]);
        }
        for (ReportTable table : report.tables()) {
            for (StrongCell strong : table.strong()) {
                strong.quotes().forEach(quote -> quote(table, strong, quote));
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(HEAD, row, 0, COLUMNS.size() - 1));
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    private void quote(ReportTable table, StrongCell strong, Quote quote) {
        row++;
        String finding = Notes.finding(table, strong, wording);
        pen.text(row, 0, table.section().title(), look.wrappedSoft);
        pen.text(row, 1, finding, look.wrapped);
        pen.text(row, 2, quote.before(), look.wrappedSoft);
        pen.text(row, 3, quote.passage(), look.passage);
        pen.text(row, 4, quote.after(), look.wrappedSoft);
        pen.text(row, 5, quote.document(), look.wrapped);
        pen.text(row, 6, quote.customer() == null ? "" : quote.customer(), look.wrapped);
        LocalDate date = quote.date();
        XSSFCell cell = pen.cell(row, 7, look.date);
        if (date != null) {
            cell.setCellValue(date);
        }
        int lines = Math.max(Math.max(Pen.lines(finding, WIDTHS[1] - 2), Pen.lines(quote.passage(), WIDTHS[3] - 6)),
                Math.max(Pen.lines(quote.before(), WIDTHS[2]), Pen.lines(quote.after(), WIDTHS[4])));
        pen.row(row).setHeightInPoints(lines * 13.5f + 4);
    }
}
