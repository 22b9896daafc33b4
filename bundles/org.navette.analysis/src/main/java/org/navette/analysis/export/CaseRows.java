package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.analysis.Messages;
import org.navette.core.study.Owner;

/** A row for each case: it carries what any of its documents carries; its sentiment is the mean of theirs. */
final class CaseRows implements Rows {
    private static final int PAGE = 500;

    private final Selected selected;
    private final Map<Long, String> keys;
    private final List<Column<Person>> columns = new ArrayList<>();

    /** @param documents numbers of the exported documents of the case */
    private record Person(String key, Map<Long, String> values, int[] documents, boolean judged) {
    }

    private final Map<String, int[]> documents = new HashMap<>();

    CaseRows(Selected selected) {
        this.selected = selected;
        selected.documents.stream().filter(d -> selected.frame.customer(d) != null)
                .forEach(d -> documents.merge(selected.frame.customer(d), new int[] {d}, CaseRows::joined));
        boolean everybody = selected.sample == null && (selected.params.filter() == null || selected.params.filter().isBlank());
        keys = selected.study.cases().keys();
        if (!everybody) {
            keys.values().retainAll(documents.keySet());
        }
        columns.add(plain("customer", Person::key));
        columns.add(plain("documents", p -> p.documents().length));
        columns.addAll(VariableColumns.of(selected.study, v -> v.owner() == Owner.CASE, Person::values, selected.params.labels()));
        for (MetricFigures figures : MetricFigures.all(selected.study, keys.values(), selected.params.labels(),
                selected.progress)) {
            columns.add(new Column<>(figures.name(), "metric", p -> figures.of(p.key())));
        }
        columns.add(plain("judged", p -> (int) Arrays.stream(p.documents()).filter(selected.judgements::judged).count()));
        for (Selected.Net net : selected.nets()) {
            BitSet carrying = selected.judgements.carrying(net.codes());
            columns.add(new Column<>(net.path(), "code", p -> p.judged() ? (Object) (Arrays.stream(p.documents()).anyMatch(carrying::get) ? 1 : 0)
                    : null));
        }
        columns.add(plain("sentiment", p -> mean(p, false)));
        if (selected.judgements.machineSentiment()) {
            columns.add(plain("sentiment.machine", p -> mean(p, true)));
        }
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private Double mean(Person person, boolean machine) {
        double[] means = Arrays.stream(person.documents()).filter(d -> machine || selected.judgements.aside(d) == null)
                .mapToObj(d -> selected.judgements.mean(d, machine)).filter(Objects::nonNull).mapToDouble(m -> m).toArray();
        return means.length == 0 ? null : (Double) Arrays.stream(means).average().orElseThrow();
    }

    private static Column<Person> plain(String name, Function<Person, Object> cell) {
        return new Column<>(name, "case", cell);
    }

    @Override
    public long count() {
        return keys.size();
    }

    @Override
    public List<String> header() {
        return Header.of(columns);
    }

    @Override
    public void write(Consumer<List<?>> sink) {
        selected.progress.begin(Messages.text("export.writing"), count());
        long[] ids = keys.keySet().stream().mapToLong(id -> id).toArray();
        for (int from = 0; from < ids.length; from += PAGE) {
            selected.progress.check();
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            Map<Long, Map<Long, String>> values = selected.study.variables().ofCases(page);
            for (long id : page) {
                int[] own = documents.getOrDefault(keys.get(id), new int[0]);
                Person person = new Person(keys.get(id), values.getOrDefault(id, Map.of()), own,
                        Arrays.stream(own).anyMatch(selected.judgements::judged));
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.cell().apply(person)));
                sink.accept(cells);
            }
            selected.progress.worked(page.length);
        }
    }
}
