package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.navette.analysis.export.Selected.Line;
import org.navette.core.study.SampleUnit;

/** What can be written of a document. */
final class DocumentColumns {
    private final Selected selected;

    DocumentColumns(Selected selected) {
        this.selected = selected;
    }

    /** Who and when. */
    List<Column<Line>> identity() {
        List<Column<Line>> columns = new ArrayList<>(List.of(plain("document", l -> l.document().name()),
                plain("customer", l -> l.document().customer()), plain("date", l -> l.document().date())));
        if (selected.sample != null) {
            columns.add(plain("stratum", l -> drawn(l).stratum()));
            columns.add(plain("weight", l -> drawn(l).weight()));
        }
        return columns;
    }

    private SampleUnit drawn(Line line) {
        return selected.sample.get(line.number());
    }

    List<Column<Line>> variables() {
        return VariableColumns.of(selected.study, v -> true, Line::values, selected.params.labels());
    }

    List<Column<Line>> metrics(List<MetricFigures> figures) {
        return figures.stream().map(f -> new Column<Line>(f.name(), "metric", l -> f.of(l.document().customer()))).toList();
    }

    /** Empty where nobody judged: a 0 says that people looked and did not put the code. */
    List<Column<Line>> judgements() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(plain("judges", l -> selected.judgements.judges(l.number())));
        for (Selected.Net net : selected.nets()) {
            BitSet carrying = selected.judgements.carrying(net.codes());
            columns.add(new Column<>(net.path(), "code", l -> !selected.judgements.judged(l.number()) ? null
                    : (Object) (carrying.get(l.number()) ? 1 : 0)));
        }
        columns.add(plain("sentiment", l -> selected.judgements.aside(l.number()) == null
                ? selected.judgements.mean(l.number(), false) : null));
        if (!selected.judgements.asides().isEmpty()) {
            columns.add(plain("sentiment.aside", l -> selected.judgements.aside(l.number()) == null ? null
                    : selected.judgements.aside(l.number()).word()));
        }
        if (selected.judgements.machineSentiment()) {
            columns.add(plain("sentiment.machine", l -> selected.judgements.mean(l.number(), true)));
        }
        return columns;
    }

    private static Column<Line> plain(String name, java.util.function.Function<Line, Object> cell) {
        return new Column<>(name, "document", cell);
    }
}
