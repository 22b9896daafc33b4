package org.navette.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.segments.CodeTable;
import org.navette.analysis.segments.FindSegments;
import org.navette.analysis.segments.Line;
import org.navette.analysis.segments.Passages;
import org.navette.core.progress.Progress;
import org.navette.report.content.Wording;
import org.navette.store.Study;

/** Found passages as one page to read: grouped, each in its context, with its codes and where it comes from. */
public final class SegmentsPage {
    private static final int PAGE = 100;
    private static final int LONGEST = 20_000;
    private final Wording wording;
    private final Markup out = new Markup();

    private SegmentsPage(Wording wording) {
        this.wording = wording;
    }

    /** Leaves the stream open. Throws {@code Cancelled} when the user stopped. */
    public static void write(Study study, String query, FindSegments.Result result, Passages.Order order, OutputStream to, Progress progress)
            throws IOException {
        to.write(new SegmentsPage(Wording.of(study.language())).page(study, query, result, order, progress).getBytes(StandardCharsets.UTF_8));
    }

    private record Group(String title, Passages passages) {
    }

    private static List<Group> groups(FindSegments.Result result, Passages.Order order) {
        Passages all = result.passages();
        List<Group> groups = new ArrayList<>();
        CodeTable table = result.table();
        if (order == Passages.Order.CODE) {
            table.rows().forEach(row -> groups.add(new Group(row.path(), all.on(row.code()))));
        } else if (order == Passages.Order.VALUE && table.variable() != null) {
            for (int i = 0; i < table.columns().size(); i++) {
                groups.add(new Group(table.variable() + " · " + table.columns().get(i).label(), all.in(i)));
            }
        }
        return groups.isEmpty() ? List.of(new Group(null, all)) : groups;
    }

    private String page(Study study, String query, FindSegments.Result result, Passages.Order order, Progress progress) {
        String language = wording.locale().getLanguage();
        out.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml").line().open("head");
        out.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Navette").leaf("title", query).line();
        out.style(HtmlReport.css()).close().line().open("body").line();
        out.open("header").leaf("h1", query).leaf("p", wording.text("segments.lead", result.total(), result.documents()), "class", "lead");
        out.leaf("p", study.title() + " · " + wording.date(LocalDate.now()), "class", "date").close().line().open("main").line();
        progress.begin(wording.text("progress.page"), result.total());
        for (Group group : groups(result, order)) {
            if (group.passages().size() > 0) {
                section(group, progress);
            }
        }
        out.close().line();
        return out.close().close().line().page();
    }

    private void section(Group group, Progress progress) {
        out.open("section").line();
        if (group.title() != null) {
            out.leaf("h2", group.title()).leaf("p", wording.text("segments.group", group.passages().size()), "class", "counted").line();
        }
        for (int from = 0; from < group.passages().size(); from += PAGE) {
            progress.check();
            List<Line> lines = group.passages().lines(from, from + PAGE, LONGEST);
            lines.forEach(this::quote);
            progress.worked(lines.size());
        }
        out.close().line();
    }

    private void quote(Line line) {
        out.open("figure").open("blockquote").text(line.before()).leaf("mark", line.quote()).text(line.after()).close();
        List<String> origin = new ArrayList<>(List.of(line.name()));
        if (line.customer() != null) {
            origin.add(line.customer());
        }
        if (line.date() != null) {
            origin.add(wording.date(line.date()));
        }
        line.values().entrySet().stream().filter(v -> v.getValue() != null).map(SegmentsPage::said).forEach(origin::add);
        if (!line.codes().isEmpty()) {
            origin.add(line.codes().stream().map(Line.Carried::path).collect(Collectors.joining(", ")));
        }
        if (!line.coders().isEmpty()) {
            origin.add(String.join(", ", line.coders()));
        }
        out.leaf("figcaption", String.join(" · ", origin)).close().line();
    }

    private static String said(Map.Entry<String, String> value) {
        return value.getKey() + ": " + value.getValue();
    }
}
