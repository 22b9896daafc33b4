package org.navette.report.html;

import java.util.List;
import java.util.function.Function;

import org.navette.analysis.crosstab.CrosstabResult;
import org.navette.analysis.crosstab.CrosstabResult.Cell;
import org.navette.analysis.crosstab.CrosstabResult.Column;
import org.navette.report.content.Notes;
import org.navette.report.content.ReportTable;
import org.navette.report.content.Shade;
import org.navette.report.content.Wording;

/** One table: bases, shares with letters beneath, counts, tests and notes. */
final class HtmlTable {
    private final Markup out;
    private final ReportTable table;
    private final CrosstabResult result;
    private final Wording wording;
    private final String id;

    HtmlTable(Markup out, ReportTable table, Wording wording, String id) {
        this.out = out;
        this.table = table;
        this.result = table.result();
        this.wording = wording;
        this.id = id;
    }

    void heading() {
        out.leaf("h2", table.section().title(), "id", id + "-title");
        out.leaf("p", Notes.counted(table, wording), "class", "counted").line();
        if (!table.strong().isEmpty()) {
            out.leaf("p", Notes.finding(table, table.strong().getFirst(), wording), "class", "takeaway").line();
        }
    }

    void table() {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", id + "-title");
        out.open("table", "class", "cross", "aria-labelledby", id + "-title");
        // Columns of one width read as one scale; the labels take what is left.
        out.open("colgroup").empty("col").empty("col", "span", String.valueOf(result.columns().size()), "class", "figure");
        out.close().line();
        head();
        bases();
        out.open("tbody", "class", "body").line();
        for (int r = 0; r < result.rows().size(); r++) {
            rowHead(r);
            for (int c = 0; c < result.columns().size(); c++) {
                cell(result.cell(r, c));
            }
            out.close().line();
        }
        out.close().close().close().line();
        legend();
    }

    private void head() {
        out.open("thead").open("tr").open("td").close();
        for (ReportTable.Span span : table.spans()) {
            String columns = String.valueOf(span.columns());
            if (span.name().isEmpty()) {
                out.open("td", "colspan", columns).close();
            } else {
                out.leaf("th", span.name(), "scope", "colgroup", "colspan", columns, "class", "group first");
            }
        }
        out.close().line().open("tr").open("td").close();
        for (int c = 0; c < result.columns().size(); c++) {
            out.leaf("th", table.heading(c), "scope", "col", "class", edge(c, ""));
        }
        out.close().line().open("tr", "class", "letters").leaf("th", wording.text("table.letter"), "scope", "row");
        for (int c = 0; c < result.columns().size(); c++) {
            String letter = result.columns().get(c).letter();
            out.leaf("th", letter == null ? "" : letter, "class", edge(c, ""));
        }
        out.close().close().line();
    }

    private void bases() {
        out.open("tbody").line();
        base("table.base", column -> wording.count(column.base()), !table.weighted());
        if (table.weighted()) {
            base("table.weighted", column -> wording.number(column.weightedBase(), 1), false);
            base("table.effective", column -> wording.number(column.effectiveBase(), 1), true);
        }
        out.close().line();
    }

    private void base(String key, Function<Column, String> value, boolean last) {
        out.open("tr", "class", last ? "base last" : "base").leaf("th", wording.text(key), "scope", "row");
        for (int c = 0; c < result.columns().size(); c++) {
            out.leaf("td", value.apply(result.columns().get(c)), "class", edge(c, ""));
        }
        out.close().line();
    }

    private void rowHead(int row) {
        int depth = Math.min(table.depth(row), 3);
        out.open("tr").leaf("th", table.label(row), "scope", "row", "class", depth == 0 ? null : "d" + depth);
    }

    private void cell(Cell cell) {
        int level = Shade.of(table, cell).level();
        String shade = level == 0 ? "" : (level > 0 ? "a" : "b") + Math.abs(level);
        String place = place(id, cell);
        boolean quoted = table.strong(cell).isPresent();
        String title = cell.low() == null || cell.high() == null ? null : wording.interval(cell.low(), cell.high());
        out.open("td", "class", edge(cell.column(), shade), "id", quoted ? "c" + place : null, "title", title);
        out.open("span", "class", "share");
        if (quoted) {
            out.leaf("a", wording.percent(cell.share()), "href", "#v" + place);
        } else {
            out.text(wording.percent(cell.share()));
        }
        out.close().leaf("span", cell.letters() == null ? "" : cell.letters(), "class", "under").close();
    }

    /** Ties a cell and its quotes together. */
    static String place(String id, Cell cell) {
        return "-" + id + "-" + (cell.row() + 1) + "-" + (cell.column() + 1);
    }

    private String edge(int column, String more) {
        String css = (column > 0 && table.beginsSpan(column) ? "first " : "") + (table.small(column) ? "small-base " : "") + more;
        return css.isBlank() ? null : css.strip();
    }

    private void legend() {
        out.open("ul", "class", "legend").leaf("li", wording.text("table.legend"));
        for (int level : new int[] {-3, -2, -1, 1, 2, 3}) {
            out.open("li").open("i", "class", (level > 0 ? "a" : "b") + Math.abs(level)).close();
            out.text(Notes.shade(level, wording)).close();
        }
        out.close().line();
    }

    void notes() {
        counts();
        tests();
        out.leaf("h3", wording.text("table.notes")).open("ul", "class", "notes").line();
        for (String note : Notes.of(table, wording)) {
            out.leaf("li", note).line();
        }
        out.leaf("li", wording.text("shade.note")).line();
        if (!table.strong().isEmpty()) {
            out.leaf("li", wording.text("note.link")).line();
        }
        out.close().line();
    }

    private void counts() {
        out.open("details").leaf("summary", wording.text("table.detail", wording.plain(result.confidence())));
        out.open("div", "class", "scroll").open("table", "class", "counts").line().open("thead").open("tr").open("td").close();
        for (int c = 0; c < result.columns().size(); c++) {
            out.leaf("th", table.heading(c), "scope", "col");
        }
        out.close().close().line().open("tbody").line();
        for (int r = 0; r < result.rows().size(); r++) {
            rowHead(r);
            for (int c = 0; c < result.columns().size(); c++) {
                Cell cell = result.cell(r, c);
                out.open("td").text(wording.count(cell.count()));
                out.leaf("span", wording.interval(cell.low(), cell.high()), "class", "ci").close();
            }
            out.close().line();
        }
        out.close().close().close().close().line();
    }

    private void tests() {
        List<CrosstabResult.Test> tests = result.tests();
        if (tests.isEmpty()) {
            return;
        }
        boolean remarks = table.remark().isEmpty();
        List<String> heads = List.of("table.test", "table.statistic", "table.df", "table.p", "table.value", "table.remark");
        out.leaf("h3", wording.text("table.tests"));
        if (!remarks) {
            out.leaf("p", table.remark(), "class", "counted remark");
        }
        out.open("div", "class", "scroll").open("table", "class", "tests").line();
        out.open("thead").open("tr");
        for (String key : heads.subList(0, remarks ? 6 : 5)) {
            out.leaf("th", wording.text(key), "scope", "col");
        }
        out.close().close().line().open("tbody").line();
        for (CrosstabResult.Test test : tests) {
            String df = wording.plain(test.df()) + (test.df2() == null ? "" : "; " + wording.plain(test.df2()));
            out.open("tr").leaf("th", test.name(), "scope", "row").leaf("td", wording.number(test.statistic(), 2));
            out.leaf("td", df).leaf("td", wording.probability(test.p())).leaf("td", wording.number(test.value(), 3));
            if (remarks) {
                out.leaf("td", test.note() == null ? "" : test.note(), "class", "remark");
            }
            out.close().line();
        }
        out.close().close().close().line();
    }
}
