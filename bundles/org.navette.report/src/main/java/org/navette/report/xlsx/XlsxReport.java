package org.navette.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.navette.core.progress.Progress;
import org.navette.report.content.Line;
import org.navette.report.content.Notes;
import org.navette.report.content.Report;
import org.navette.report.content.ReportTable;
import org.navette.report.content.Wording;

/** Writes a report as a workbook: contents, a sheet for each table, the verbatims. */
public final class XlsxReport {
    private static final int LABEL = 26;
    private static final int VALUE = 70;
    private final Report report;
    private final Wording wording;
    private final XSSFWorkbook book;
    private final Look look;

    private XlsxReport(Report report, XSSFWorkbook book) {
        this.report = report;
        this.wording = report.wording();
        this.book = book;
        this.look = new Look(book, wording.french());
    }

    /** Leaves the stream open. Throws {@code Cancelled} when the user stopped. */
    public static void write(Report report, OutputStream out, Progress progress) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(report.title());
            book.getProperties().getCoreProperties().setCreator("Navette");
            new XlsxReport(report, book).sheets(progress);
            ByteArrayOutputStream whole = new ByteArrayOutputStream(); // POI swallows what a full disk throws at it
            book.write(whole);
            whole.writeTo(out);
        }
    }

    private void sheets(Progress progress) {
        String contents = wording.text("sheet.contents");
        String verbatims = wording.text("sheet.verbatims");
        XSSFSheet first = book.createSheet(contents);
        progress.begin(wording.text("progress.sheets"), report.tables().size());
        List<String> names = new ArrayList<>();
        for (ReportTable table : report.tables()) {
            progress.check();
            String name = WorkbookUtil.createSafeSheetName(names.size() + 1 + " " + table.section().title());
            new TableSheet(book.createSheet(name), table, wording, look).write(contents, names.isEmpty());
            names.add(name);
            progress.worked(1);
        }
        boolean quoted = report.verbatims() > 0;
        if (quoted) {
            new VerbatimSheet(book.createSheet(verbatims), report, look).write(contents);
        }
        contents(new Pen(first), names, quoted ? verbatims : null);
    }

    private void contents(Pen pen, List<String> names, String verbatims) {
        pen.width(0, LABEL);
        pen.width(1, VALUE);
        pen.text(0, 0, report.title(), look.title);
        pen.row(0).setHeightInPoints(26);
        pen.text(1, 0, wording.text("report.date", wording.date(report.date())), look.soft);
        int row = 3;
        pen.text(row++, 0, wording.text("report.facts"), look.heading);
        for (Line fact : report.facts()) {
            pen.text(row, 0, fact.label(), look.wrappedSoft);
            pen.text(row, 1, fact.value(), look.wrapped);
            pen.row(row).setHeightInPoints(Pen.lines(fact.value(), VALUE) * 13.5f + 2);
            row++;
        }
        row++;
        pen.text(row++, 0, wording.text("report.contents"), look.heading);
        for (int i = 0; i < names.size(); i++, row++) {
            ReportTable table = report.tables().get(i);
            pen.text(row, 0, wording.text("sheet.table") + " " + (i + 1), look.soft);
            pen.link(row, 1, table.section().title() + " – " + Notes.counted(table, wording), names.get(i), "A1", look.link);
        }
        if (verbatims != null) {
            pen.text(row, 0, verbatims, look.soft);
            pen.link(row, 1, wording.text("table.quotes"), verbatims, "A1", look.link);
        }
    }
}
