package org.navette.report.xlsx;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.core.text.CodePoints;
import org.navette.report.content.Notes;
import org.navette.report.content.ReportTable;
import org.navette.report.content.Shade;
import org.navette.report.content.Wording;

/** One table: bases, shares with letters beneath, counts, tests, notes. */
final class TableSheet {
    /** First row of the banner. */
    static final int HEAD = 4;
    private static final int NARROWEST = 11;
    /** Rows that can still be read on one printed page. */
    private static final int ONE_PAGE = 62;

    private final XSSFSheet sheet;
    private final ReportTable table;
    private final CrosstabResult result;
    private final Wording wording;
    private final Look look;
    private final Pen pen;
    private final int last;
    private final double labelWidth;
    private int row;
    private int bannerEnd;
    private int sharesEnd;

    TableSheet(XSSFSheet sheet, ReportTable table, Wording wording, Look look) {
        this.sheet = sheet;
        this.table = table;
        this.result = table.result();
        this.wording = wording;
        this.look = look;
        this.pen = new Pen(sheet);
        // Tests need six columns beside the label, whatever the table has.
        this.last = Math.max(result.columns().size(), 6);
        int longest = Stream.concat(result.rows().stream().map(CrosstabResult.Row::label),
                result.tests().stream().map(CrosstabResult.Test::name)).mapToInt(CodePoints::length).max().orElse(0);
        this.labelWidth = Math.clamp(longest * 1.05 + 2, 26, 46);
    }

    /** @param bars true when the sheet shows its shares as a chart */
    void write(String contents, boolean bars) {
        widths();
        pen.text(0, 0, table.section().title(), look.title);
        pen.row(0).setHeightInPoints(24);
        pen.text(1, 0, Notes.counted(table, wording), look.soft);
        pen.link(2, 0, wording.text("table.back"), contents, "A1", look.link);
        banner();
        shares();
        legend();
        counts();
        if (bars) {
            chart();
        }
        tests();
        notes();
        print();
    }

    private void print() {
        if (row <= ONE_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        } else {
            sheet.setRowBreak(sharesEnd);
            int pages = (sharesEnd + ONE_PAGE - 1) / ONE_PAGE + (row - sharesEnd + ONE_PAGE - 1) / ONE_PAGE;
            sheet.getPrintSetup().setFitHeight((short) pages);
        }
        if (sharesEnd > ONE_PAGE) {
            sheet.setRepeatingRows(new CellRangeAddress(HEAD, bannerEnd, -1, -1));
        }
    }

    private void widths() {
        pen.width(0, labelWidth);
        for (int c = 1; c <= last; c++) {
            int longest = NARROWEST;
            if (c <= result.columns().size()) {
                for (String word : table.heading(c - 1).split(" ")) {
                    longest = Math.max(longest, CodePoints.length(word) + 2);
                }
            }
            pen.width(c, Math.min(longest, 22));
        }
    }

    private void banner() {
        int column = 1;
        for (ReportTable.Span span : table.spans()) {
            if (!span.name().isEmpty()) {
                for (int c = column; c < column + span.columns(); c++) {
                    pen.text(HEAD, c, c == column ? span.name() : "", look.group);
                }
                if (span.columns() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(HEAD, HEAD, column, column + span.columns() - 1));
                }
            }
            column += span.columns();
        }
        labels(HEAD + 1);
        pen.text(HEAD + 2, 0, wording.text("table.letter"), look.baseLabel);
        for (int c = 0; c < result.columns().size(); c++) {
            Column head = result.columns().get(c);
            pen.text(HEAD + 2, c + 1, head.letter() == null ? "" : head.letter(), look.letter);
        }
        row = HEAD + 3;
        pen.text(row, 0, wording.text("table.base"), table.weighted() ? look.baseLabel : look.baseLabelEnd);
        for (int c = 0; c < result.columns().size(); c++) {
            pen.number(row, c + 1, (double) result.columns().get(c).base(), table.weighted() ? look.base : look.baseEnd);
        }
        row++;
        if (table.weighted()) {
            pen.text(row, 0, wording.text("table.weighted"), look.baseLabel);
            pen.text(row + 1, 0, wording.text("table.effective"), look.baseLabelEnd);
            for (int c = 0; c < result.columns().size(); c++) {
                pen.number(row, c + 1, result.columns().get(c).weightedBase(), look.baseWeighted);
                pen.number(row + 1, c + 1, result.columns().get(c).effectiveBase(), look.baseWeightedEnd);
            }
            row += 2;
        }
        sheet.createFreezePane(1, row);
        bannerEnd = row - 1;
    }

    private void labels(int at) {
        int lines = 1;
        for (int c = 0; c < result.columns().size(); c++) {
            pen.text(at, c + 1, table.heading(c), table.small(c) ? look.columnSmall : look.columnLabel);
            lines = Math.max(lines, Pen.lines(table.heading(c), sheet.getColumnWidth(c + 1) / 256 - 1));
        }
        pen.row(at).setHeightInPoints(Math.min(lines, 4) * 13.5f + 2);
    }

    /** Each row of the table takes two rows of the sheet: the share, and below it the letters. */
    private void shares() {
        for (int r = 0; r < result.rows().size(); r++, row += 2) {
            pen.text(row, 0, table.label(r), look.row(table.depth(r)));
            pen.text(row + 1, 0, "", look.rowEnd);
            pen.row(row + 1).setHeightInPoints(12);
            for (int c = 0; c < result.columns().size(); c++) {
                Cell cell = result.cell(r, c);
                Shade shade = Shade.of(table, cell);
                pen.number(row, c + 1, cell.share(), table.small(c) ? look.shareSmall : look.share(shade));
                pen.text(row + 1, c + 1, cell.letters() == null ? "" : cell.letters(),
                        table.small(c) ? look.lettersSmall : look.letters(shade));
            }
        }
    }

    private void legend() {
        row++;
        pen.text(row, 0, wording.text("table.legend"), look.soft);
        int column = 1;
        for (int level : new int[] {-3, -2, -1, 1, 2, 3}) {
            pen.text(row, column++, Notes.shade(level, wording), look.share(Shade.values()[Shade.NONE.ordinal() + level]));
        }
        sharesEnd = row + 1;
        row += 2;
    }

    private void counts() {
        pen.text(row++, 0, wording.text(table.weighted() ? "table.counts.unweighted" : "table.counts"), look.heading);
        labels(row++);
        for (int r = 0; r < result.rows().size(); r++, row++) {
            pen.text(row, 0, table.label(r), look.row(table.depth(r)));
            for (int c = 0; c < result.columns().size(); c++) {
                pen.number(row, c + 1, (double) result.cell(r, c).count(), look.count);
            }
        }
        row++;
    }

    private void chart() {
        List<ReportTable.Bar> bars = table.bars(ShareChart.MOST);
        if (!bars.isEmpty()) {
            String title = wording.text(table.codesInRows() ? "chart.title" : "chart.title.other");
            row = new ShareChart(sheet, pen, look, wording).write(row, title, bars, last) + 1;
        }
    }

    private void tests() {
        if (result.tests().isEmpty()) {
            return;
        }
        pen.text(row++, 0, wording.text("table.tests"), look.heading);
        boolean remarks = table.remark().isEmpty();
        if (!remarks) {
            pen.text(row++, 0, table.remark(), look.soft);
        }
        List<String> keys = List.of("table.test", "table.statistic", "table.df", "table.p", "table.value", "table.remark");
        for (int c = 0; c < (remarks ? 6 : 5); c++) {
            pen.text(row, c, wording.text(keys.get(c)), c == 0 ? look.group : c == 5 ? look.remarkHead : look.headRight);
        }
        row++;
        for (CrosstabResult.Test test : result.tests()) {
            pen.paragraph(row, 0, test.name(), look.rowLabel, (int) labelWidth);
            optional(1, test.statistic(), look.decimal2);
            if (test.df2() == null) {
                optional(2, test.df(), look.plain);
            } else {
                pen.text(row, 2, wording.plain(test.df()) + "; " + wording.plain(test.df2()), look.letter);
            }
            optional(3, test.p(), look.probability);
            optional(4, test.value(), look.decimal3);
            pen.text(row, 5, !remarks || test.note() == null ? "" : test.note(), look.remark);
            row++;
        }
        row++;
    }

    private void optional(int column, Double value, XSSFCellStyle style) {
        pen.number(row, column, value, style);
    }

    private void notes() {
        int characters = (int) labelWidth;
        for (int c = 1; c <= last; c++) {
            characters += sheet.getColumnWidth(c) / 256;
        }
        pen.text(row++, 0, wording.text("table.notes"), look.heading);
        for (String note : Notes.of(table, wording)) {
            pen.paragraph(row++, last, note, look.wrappedSoft, characters);
        }
        pen.paragraph(row++, last, wording.text("shade.note"), look.wrappedSoft, characters);
    }
}
