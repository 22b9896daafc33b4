package org.navette.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.audit.Audit;
import org.navette.analysis.audit.Example;
import org.navette.analysis.audit.Finding;
import org.navette.analysis.audit.Matter;
import org.navette.core.language.Catalogue;
import org.navette.core.progress.Progress;
import org.navette.report.content.Wording;

/** What an audit found as one page to read: first what to look at, then each finding with its rule and examples, by matter. */
public final class AuditPage {
    private final Audit.Result result;
    private final Wording wording = Wording.of(Catalogue.locale().getLanguage());
    private final Markup out = new Markup();
    private final List<Finding> open;
    private final Map<Finding, String> anchors = new HashMap<>();

    private AuditPage(Audit.Result result) {
        this.result = result;
        open = result.open();
        open.forEach(f -> anchors.put(f, "f" + (anchors.size() + 1)));
    }

    /** Leaves the stream open; in the reader's language, as the findings are. Throws {@code Cancelled} when the user stopped. */
    public static void write(Audit.Result result, OutputStream to, Progress progress) throws IOException {
        to.write(new AuditPage(result).page(progress).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Progress progress) {
        String language = wording.locale().getLanguage();
        String title = wording.text("audit.heading", result.study());
        out.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml").line().open("head");
        out.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Navette").leaf("title", title).line();
        out.style(HtmlReport.css()).close().line().open("body").line();
        out.open("header", "id", "top").leaf("h1", title).leaf("p", wording.text("audit.lead", result.documents(), open.size()), "class", "lead");
        out.leaf("p", wording.date(LocalDate.now()), "class", "date").close().line().open("main").line();
        overview();
        for (Matter matter : Matter.values()) {
            progress.check();
            matter(matter);
        }
        clean();
        out.close().line().leaf("footer", wording.text("audit.foot", wording.date(result.last()))).line();
        return out.close().close().line().page();
    }

    private void overview() {
        out.open("section", "aria-labelledby", "overview").leaf("h2", wording.text("audit.overview"), "id", "overview").line();
        result.notes().forEach(note -> out.leaf("p", note, "class", "takeaway").line());
        out.open("div", "class", "scroll").open("table", "class", "counts").open("thead").open("tr");
        for (String head : List.of("audit.finding", "audit.found", "audit.looked", "audit.share", "audit.order")) {
            out.leaf("th", wording.text(head), "scope", "col");
        }
        out.close().close().open("tbody").line();
        for (Finding f : open) {
            out.open("tr").open("th", "scope", "row").leaf("a", named(f), "href", "#" + anchors.get(f)).close();
            out.leaf("td", wording.count(f.found())).leaf("td", wording.count(f.looked()) + " " + f.unit()).leaf("td", wording.percent(f.share()));
            out.leaf("td", f.order().words()).close().line();
        }
        out.close().close().close().close().line();
    }

    private void matter(Matter matter) {
        List<Finding> of = open.stream().filter(f -> f.matter() == matter).toList();
        if (of.isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", matter.word()).leaf("h2", matter.words(), "id", matter.word()).line();
        of.forEach(this::finding);
        out.close().line();
    }

    private void finding(Finding f) {
        out.open("article", "id", anchors.get(f), "class", "finding").leaf("h3", named(f));
        out.leaf("p", wording.text("audit.counted", wording.count(f.found()), wording.count(f.looked()), f.unit(), wording.percent(f.share()),
                f.order().words()), "class", "counted").line();
        out.leaf("p", f.rule(), "class", "counted remark").line();
        if (!f.note().isEmpty()) {
            out.leaf("p", f.note()).line();
        }
        if (!f.examples().isEmpty()) {
            out.open("ul").line();
            for (Example example : f.examples()) {
                out.open("li").text(example.text());
                if (!example.documents().isEmpty()) {
                    out.text(" ").leaf("small", example.documents().stream().map(Example.Ref::name).collect(Collectors.joining(", ")));
                }
                out.close().line();
            }
            out.close().line();
        }
        out.open("p", "class", "counted remark").leaf("a", wording.text("audit.back"), "href", "#top").close().close().line();
    }

    private void clean() {
        List<Finding> clean = result.findings().stream().filter(f -> f.found() == 0).toList();
        if (clean.isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", "clean").leaf("h2", wording.text("audit.clean"), "id", "clean").open("ul", "class", "notes").line();
        for (Finding f : clean) {
            String looked = f.looked() == 0 ? "" : " (" + wording.count(f.looked()) + " " + f.unit() + ")";
            out.leaf("li", named(f) + looked + (f.note().isEmpty() ? "" : " · " + f.note())).line();
        }
        out.close().close().line();
    }

    private static String named(Finding f) {
        return f.about().isEmpty() ? f.title() : f.title() + " – " + f.about();
    }
}
