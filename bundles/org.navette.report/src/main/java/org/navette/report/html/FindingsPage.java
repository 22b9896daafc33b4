package org.navette.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.named.ColumnType;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.core.language.Catalogue;

/** What an analysis found as one page: charts, tables and notes. */
public final class FindingsPage {
    private final Findings findings;
    private final Markup out = new Markup();

    private FindingsPage(Findings findings) {
        this.findings = findings;
    }

    /** In the language of the findings. Leaves the stream open. */
    public static void write(Findings findings, OutputStream to) throws IOException {
        to.write(new FindingsPage(findings).page().getBytes(StandardCharsets.UTF_8));
    }

    private String page() {
        String language = Catalogue.locale().getLanguage();
        out.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml").line().open("head");
        out.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Navette").leaf("title", findings.title()).line();
        out.style(HtmlReport.css()).close().line().open("body").line();
        out.open("header").leaf("h1", findings.title()).leaf("p", findings.values().entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue()).collect(Collectors.joining(" · ")), "class", "date").close().line();
        out.open("main").line();
        for (int i = 0; i < findings.charts().size(); i++) {
            FoundChart chart = findings.charts().get(i);
            out.open("section", "class", "chart").leaf("h2", chart.title()).line();
            new ChartSvg(out, chart, "chart-" + i).draw();
            out.close().line();
        }
        findings.tables().forEach(this::table);
        out.open("section").open("ul", "class", "notes").line();
        findings.notes().forEach(note -> out.leaf("li", note).line());
        out.close().close().line();
        return out.close().close().close().line().page();
    }

    private void table(FoundTable table) {
        out.open("section").leaf("h2", table.title()).open("div", "class", "scroll").open("table", "class", "counts").open("thead").open("tr");
        table.columns().forEach(column -> out.leaf("th", column.heading(), "scope", "col"));
        out.close().close().line().open("tbody").line();
        for (List<Object> row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.size(); i++) {
                FoundColumn column = table.columns().get(i);
                out.leaf(i == 0 ? "th" : "td", column.written(row.get(i)), "scope", i == 0 ? "row" : null, "style",
                        column.type() == ColumnType.TEXT ? "text-align: left" : null);
            }
            out.close().line();
        }
        out.close().close().close().close().line();
    }
}
