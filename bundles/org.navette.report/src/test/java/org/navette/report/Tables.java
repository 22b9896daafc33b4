package org.navette.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.analysis.crosstab.CrosstabResult.Row;
import org.navette.analysis.crosstab.CrosstabResult.Test;
import org.navette.analysis.crosstab.Evidence;
import org.navette.report.content.Line;
import org.navette.report.content.Quote;
import org.navette.report.content.Report;
import org.navette.report.content.ReportTable;
import org.navette.report.content.Section;
import org.navette.report.content.StrongCell;
import org.navette.report.content.Wording;

/** Results made by hand: a code table with a net, a small base, a share nobody can compute, and hostile labels. */
final class Tables {
    static final String HOSTILE = "<script>alert(\"x\")</script> & 'co'";
    private static final String[][] CODES = {{"code:Service", "Service"}, {"code:Service/Delivery", "  Delivery"},
            {"code:Service/After-sales", "  After-sales"}, {"code:Price", "Price"}, {"code:Trust", "Trust " + HOSTILE}};
    /** Rows × (total, negative, neutral, positive, unclear). */
    private static final double[][] SHARES = {{.412, .634, .301, .245, .5}, {.262, .471, .152, .118, .25},
            {.181, .204, .171, .160, .25}, {.338, .301, .402, .334, 0}, {.0874, .021, .098, .1512, Double.NaN}};
    private static final double[][] RESIDUALS = {{0, 8.21, -2.7, -5.9, .4}, {0, 7.44, -2.1, -6.3, .1}, {0, 1.2, -.2, -1.1, 6.4},
            {0, -1.4, 2.2, .3, -1.9}, {0, -4.4, .6, 4.31, 0}};
    private static final String[][] LETTERS = {{"", "BC", "", "", ""}, {"", "BC", "", "", ""}, {"", "", "", "", ""},
            {"", "", "a", "", ""}, {"", "", "A", "Ab", ""}};
    private static final long[] BASES = {1287, 431, 286, 562, 8};

    private Tables() {
    }

    static CrosstabResult codes(String weight, Evidence evidence) {
        List<Row> rows = new ArrayList<>();
        for (String[] code : CODES) {
            rows.add(new Row(code[0], code[1]));
        }
        String[] labels = {"Total", "negative", "neutral", "positive", "unclear & <odd>"};
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < labels.length; c++) {
            columns.add(new Column(c == 0 ? "total" : "sentiment:" + c, labels[c], c == 0 ? null : "Sentiment",
                    c == 0 ? null : String.valueOf((char) ('A' + c - 1)), BASES[c], BASES[c] * 4.25, BASES[c] * .81));
        }
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cells.add(cell(r, c));
            }
        }
        List<Test> tests = List.of(new Test("Pearson’s χ² · Sentiment", 143.2871, 8.0, null, 2e-26, .236, "5 rows"),
                new Test("F", 3.2, 2.0, 117.5, .0441, null, null), new Test("Nothing to test", null, null, null, null, null, "no p"));
        return new CrosstabResult("document", weight, "counted", 95, 1287, rows, columns, cells, tests,
                List.of("A note with <b>marks</b> & more."), evidence);
    }

    static Cell cell(int r, int c) {
        double share = SHARES[r][c];
        boolean none = Double.isNaN(share);
        double se = Math.sqrt(share * (1 - share) / BASES[c]);
        return new Cell(r, c, none ? 0 : Math.round(share * BASES[c]), share * BASES[c] * 4.25, none ? null : share,
                none ? null : Math.max(0, share - 1.96 * se), none ? null : Math.min(1, share + 1.96 * se), none ? null : se, .2,
                "counted", LETTERS[r][c], 10., 1., c == 0 ? null : RESIDUALS[r][c], null, c == 4 ? List.of("small-base") : List.of());
    }

    static Quote quote() {
        return new Quote("avis-17 " + HOSTILE, "C<0042>", LocalDate.of(2026, 3, 9), "…and then ",
                "three weeks & \"no parcel\" 📦 <script>alert(1)</script>", " which nobody explained…");
    }

    static ReportTable table(String weight) {
        CrosstabResult result = codes(weight, null);
        Section section = new Section("Codes by sentiment", CrosstabParams.of("code:*", "sentiment"));
        Quote plain = new Quote("review-311", null, null, "", "Delivered a week late, and the box was open.", "");
        return new ReportTable(section, result, List.of(new StrongCell(result.cell(0, 1), List.of(quote(), plain)),
                new StrongCell(result.cell(4, 3), List.of(plain)), new StrongCell(result.cell(3, 2), List.of())));
    }

    static Report report(String language, String weight) {
        return new Report("La Ruche " + HOSTILE, Wording.of(language), LocalDate.of(2026, 11, 22),
                List.of(new Line("Documents", "2,318"), new Line("Coders", "Ana <a@b>, Bo")), List.of(table(weight), table("none")));
    }
}
