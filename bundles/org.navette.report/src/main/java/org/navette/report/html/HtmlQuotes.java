package org.navette.report.html;

import org.navette.report.content.Notes;
import org.navette.report.content.Quote;
import org.navette.report.content.ReportTable;
import org.navette.report.content.StrongCell;
import org.navette.report.content.Wording;

/** The sentences behind a table's strongest cells. */
final class HtmlQuotes {
    private final Markup out;
    private final ReportTable table;
    private final Wording wording;
    private final String id;

    HtmlQuotes(Markup out, ReportTable table, Wording wording, String id) {
        this.out = out;
        this.table = table;
        this.wording = wording;
        this.id = id;
    }

    void write() {
        if (table.strong().isEmpty()) {
            return;
        }
        out.leaf("h3", wording.text("table.quotes")).open("div", "class", "quotes").line();
        for (StrongCell strong : table.strong()) {
            String place = HtmlTable.place(id, strong.cell());
            out.open("div", "class", "strong", "id", "v" + place).open("h4");
            out.leaf("a", Notes.finding(table, strong, wording), "href", "#c" + place).close().line();
            if (strong.quotes().isEmpty()) {
                out.leaf("p", wording.text("quote.none"), "class", "counted");
            }
            strong.quotes().forEach(this::quote);
            out.close().line();
        }
        out.close().line();
    }

    private void quote(Quote quote) {
        out.open("figure").open("blockquote").text(quote.before()).leaf("mark", quote.passage()).text(quote.after()).close();
        out.leaf("figcaption", quote.origin(wording)).close().line();
    }
}
