package org.navette.ui.segments;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.segments.Line;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.widgets.grid.GridColumn;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.theme.Theme;

/** A found passage as a row: its words in their context, the codes on it, and where it comes from. */
final class SegmentRows {
    private static final String VALUE = "value:";

    private SegmentRows() {
    }

    static List<GridColumn> columns(List<String> titles) {
        List<GridColumn> columns = new ArrayList<>(List.of(GridColumn.text("document", Messages.text("column.document"), 90).unsorted(),
                GridColumn.text("date", Messages.text("column.date"), 90).unsorted(),
                GridColumn.text("coders", Messages.text("segments.coders"), 90).unsorted()));
        titles.forEach(title -> columns.add(GridColumn.text(VALUE + title, title, 90).unsorted()));
        return columns;
    }

    static TextRow row(Line line) {
        String before = line.before().stripLeading();
        String text = before + line.quote() + line.after().stripTrailing();
        Map<String, String> cells = new HashMap<>(Map.of("document", line.name(), "date", date(line), "coders", String.join(", ", line.coders())));
        line.values().forEach((title, value) -> cells.put(VALUE + title, value == null ? "" : value));
        boolean alone = before.isEmpty() && line.after().isBlank();
        TextRow.Range quote = new TextRow.Range(before.length(), before.length() + line.quote().length());
        return new TextRow(text, alone ? List.of() : List.of(quote),
                List.of(new TextRow.Range(0, quote.start()), new TextRow.Range(quote.end(), text.length())),
                line.codes().stream().map(SegmentRows::chip).toList(), Feeling.colour(line.sentiment()), false, cells,
                line.sentiment() == null ? "" : Feeling.word(line.sentiment()));
    }

    /** Empty when the document has none. */
    private static String date(Line line) {
        return line.date() == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Catalogue.locale()).format(line.date());
    }

    private static TextRow.Chip chip(Line.Carried code) {
        return new TextRow.Chip(code.path().substring(code.path().lastIndexOf('/') + 1), Theme.hex(code.colour()), true);
    }
}
