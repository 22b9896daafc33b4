package org.navette.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.navette.core.progress.Progress;
import org.navette.report.content.Line;
import org.navette.report.content.Report;
import org.navette.report.content.ReportTable;
import org.navette.report.content.Wording;

/** Writes a report as one page that needs nothing from elsewhere, well-formed as HTML and as XML. */
public final class HtmlReport {
    private static final int MOST_BARS = 15;
    private final Report report;
    private final Wording wording;
    private final Markup out = new Markup();

    private HtmlReport(Report report) {
        this.report = report;
        this.wording = report.wording();
    }

    /** Leaves the stream open. Throws {@code Cancelled} when the user stopped. */
    public static void write(Report report, OutputStream out, Progress progress) throws IOException {
        out.write(new HtmlReport(report).page(progress).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Progress progress) {
        String language = wording.locale().getLanguage();
        out.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml").line().open("head");
        out.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Navette").leaf("title", report.title()).line();
        out.style(css()).close().line().open("body").line();
        front();
        out.open("main").line();
        progress.begin(wording.text("progress.page"), report.tables().size());
        for (int i = 0; i < report.tables().size(); i++) {
            progress.check();
            section(i);
            progress.worked(1);
        }
        out.close().line();
        out.leaf("footer", wording.text("report.made", report.title(), wording.date(report.date()))).line();
        return out.close().close().line().page();
    }

    private void front() {
        out.open("header").leaf("h1", report.title()).leaf("p", wording.text("report.subtitle"), "class", "lead");
        out.leaf("p", wording.text("report.date", wording.date(report.date())), "class", "date").line();
        out.open("div", "class", "front").open("div").leaf("h3", wording.text("report.facts")).open("dl", "class", "facts").line();
        for (Line fact : report.facts()) {
            out.leaf("dt", fact.label()).leaf("dd", fact.value()).line();
        }
        out.close().close().line();
        out.open("nav", "aria-labelledby", "contents").leaf("h3", wording.text("report.contents"), "id", "contents").open("ol");
        for (int i = 0; i < report.tables().size(); i++) {
            out.open("li").leaf("a", report.tables().get(i).section().title(), "href", "#t" + (i + 1)).close().line();
        }
        out.close().close().close().close().line();
    }

    private void section(int index) {
        ReportTable table = report.tables().get(index);
        String id = "t" + (index + 1);
        out.open("section", "id", id, "aria-labelledby", id + "-title").line();
        HtmlTable html = new HtmlTable(out, table, wording, id);
        html.heading();
        html.table();
        if (index == 0) {
            chart(table);
        }
        new HtmlQuotes(out, table, wording, id).write();
        html.notes();
        out.close().line();
    }

    private void chart(ReportTable table) {
        List<ReportTable.Bar> bars = table.bars(MOST_BARS);
        if (!bars.isEmpty()) {
            String title = wording.text(table.codesInRows() ? "chart.title" : "chart.title.other");
            out.open("figure", "class", "chart").leaf("h3", title);
            new BarChartSvg(out, wording).draw(title, bars);
            String confidence = wording.plain(table.result().confidence());
            out.leaf("figcaption", wording.text("chart.caption", confidence)).close().line();
        }
    }

    static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
