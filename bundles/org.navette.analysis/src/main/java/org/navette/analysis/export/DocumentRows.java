package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.analysis.export.Selected.Line;

/** A row for each document. */
final class DocumentRows implements Rows {
    private final Selected selected;
    private final List<Column<Line>> columns;

    DocumentRows(Selected selected) {
        this.selected = selected;
        DocumentColumns of = new DocumentColumns(selected);
        columns = new ArrayList<>(of.identity());
        columns.addAll(of.variables());
        columns.addAll(of.metrics(metrics(selected)));
        columns.addAll(of.judgements());
        if (selected.params.text()) {
            columns.add(new Column<>("text", "document", l -> l.document().text()));
        }
    }

    private static List<MetricFigures> metrics(Selected selected) {
        if (selected.study.sources().list().isEmpty()) {
            return List.of();
        }
        Set<String> customers = new LinkedHashSet<>();
        selected.documents.stream().mapToObj(selected.frame::customer).filter(c -> c != null).forEach(customers::add);
        return MetricFigures.all(selected.study, customers, selected.params.labels(), selected.progress);
    }

    @Override
    public long count() {
        return selected.documents.cardinality();
    }

    @Override
    public List<String> header() {
        return Header.of(columns);
    }

    @Override
    public void write(Consumer<List<?>> sink) {
        selected.progress.begin(Messages.text("export.writing"), count());
        selected.each(selected.documents, line -> {
            List<Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.cell().apply(line)));
            sink.accept(cells);
        });
    }
}
