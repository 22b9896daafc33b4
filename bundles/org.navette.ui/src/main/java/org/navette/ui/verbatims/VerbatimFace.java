package org.navette.ui.verbatims;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.store.DocumentRow;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.theme.Theme;

/** Turns what was read of a document into what the grid draws. */
final class VerbatimFace {
    private final Map<Long, Code> codes;
    private final VerbatimView view;
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Catalogue.locale());

    VerbatimFace(Offers offers, VerbatimView view) {
        codes = offers.byId();
        this.view = view;
    }

    TextRow of(VerbatimRow row) {
        List<TextRow.Chip> chips = new ArrayList<>();
        for (VerbatimRow.Chip chip : row.chips()) {
            Code code = codes.get(chip.code());
            if (code != null) {
                chips.add(new TextRow.Chip(code.name(), Theme.hex(code.colour()), chip.own()));
            }
        }
        Double felt = row.head().sentiment();
        String spoken = Feeling.word(felt) + (row.done() ? " " + Messages.text("verbatims.done") : "");
        return new TextRow(row.text(), Highlights.of(row.text(), view.words()), chips, Feeling.colour(felt), row.done(),
                view.columns().stream().map(key -> cell(row, key)).toList(), spoken.strip());
    }

    private String cell(VerbatimRow row, String key) {
        DocumentRow head = row.head();
        return switch (key) {
            case "name" -> head.name();
            case "date" -> head.date() == null ? "" : head.date().format(dates);
            case "channel" -> text(head.channel());
            case "customer" -> text(head.customer());
            case "language" -> text(head.language());
            case "codings" -> head.codings() == 0 ? "" : Integer.toString(head.codings());
            default -> key.startsWith(VerbatimView.VARIABLE)
                    ? text(row.values().get(key.substring(VerbatimView.VARIABLE.length()))) : "";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
