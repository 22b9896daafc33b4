package org.navette.ui.verbatims;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.behaviour.metrics.Metric;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.DocumentRow;
import org.navette.ui.Messages;
import org.navette.ui.documents.Feeling;
import org.navette.ui.widgets.grid.TextRow;
import org.navette.ui.widgets.theme.Theme;

/** Turns what was read of a document into what the grid draws. */
final class VerbatimFace {
    private final Map<Long, Code> codes;
    private final VerbatimView view;
    private final Offers offers;
    private final Figures figures = new Figures(Catalogue.locale());
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Catalogue.locale());

    VerbatimFace(Offers offers, VerbatimView view) {
        this.offers = offers;
        codes = offers.byId();
        this.view = view;
    }

    /** @param noted whether there is a memo on it */
    TextRow of(VerbatimRow row, boolean noted) {
        List<TextRow.Chip> chips = new ArrayList<>();
        for (VerbatimRow.Chip chip : row.chips()) {
            Code code = codes.get(chip.code());
            if (code != null) {
                chips.add(new TextRow.Chip(code.name(), Theme.hex(code.colour()), chip.own()));
            }
        }
        if (noted) {
            chips.add(new TextRow.Chip(Messages.text("verbatims.memo"), Theme.current().muted(), false));
        }
        Double felt = row.head().sentiment();
        String spoken = Feeling.word(felt) + (row.done() ? " " + Messages.text("verbatims.done") : "");
        Map<String, String> cells = new HashMap<>();
        view.columns().forEach(key -> cells.put(key, cell(row, key)));
        return new TextRow(row.text(), Highlights.of(row.text(), view.words()), chips, Feeling.colour(felt), row.done(), cells, spoken.strip());
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
            default -> key.startsWith(VerbatimView.METRIC) ? offers.metric(key).map(m -> metric(m, row.figures().get(m.name()))).orElse("")
                    : offers.variable(key).map(v -> value(v, row.values().get(v.name()))).orElse("");
        };
    }

    private String metric(Metric metric, Object value) {
        return value instanceof Double figure ? figures.metric(metric.unit(), figure) : value == null ? "" : value.toString();
    }

    private String value(Variable variable, String value) {
        return value == null ? "" : variable.type() == VariableType.NUMERIC ? figures.value(value) : value;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
