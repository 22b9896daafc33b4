package org.navette.store.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.DocumentQuery;
import org.navette.store.Sight;

/** One question: every condition is a set of places, and those that meet all are told in the order asked for. */
final class Listing {
    private static final Map<String, Variable> BUILT_IN = Map.of("channel", builtIn(-1, "channel"), "language", builtIn(-2, "language"),
            "kind", builtIn(-3, "kind"), "year", builtIn(-4, "year"), "month", builtIn(-5, "month"));
    private static final String VARIABLE = "var:";

    private final Columns columns;
    private final Reader reader;
    private final DocumentQuery query;
    private final Ids documents;
    private final Sight sight;
    /** Null as long as all do. */
    private BitSet places;

    Listing(Columns columns, Reader reader, DocumentQuery query, Sight sight) {
        this.columns = columns;
        this.reader = reader;
        this.query = query;
        this.sight = sight;
        this.documents = columns.documents();
    }

    private static Variable builtIn(long id, String name) {
        return new Variable(id, Owner.DOCUMENT, name, VariableType.NOMINAL);
    }

    long[] ids() {
        facts();
        judgements();
        members();
        words();
        return sorted();
    }

    private void facts() {
        if (query.kind() != null) {
            keep(columns.fact("kind").where(query.kind().word()::equals));
        }
        if (given(query.language())) {
            keep(columns.fact("language").where(query.language()::equals));
        }
        if (given(query.channel())) {
            keep(columns.fact("channel").where(query.channel()::equals));
        }
        if (query.from() != null || query.until() != null) {
            keep(columns.fact("date").where(day -> within(LocalDate.parse(day))));
        }
        query.values().forEach((name, value) -> keep(columns.variable(variable(name)).where(cell -> holds(cell, value))));
    }

    private boolean within(LocalDate day) {
        return (query.from() == null || !day.isBefore(query.from())) && (query.until() == null || !day.isAfter(query.until()));
    }

    private static boolean holds(String cell, String value) {
        return cell.equals(value) || cell.indexOf('|') >= 0 && Arrays.asList(cell.split("\\|")).contains(value);
    }

    private void judgements() {
        if (query.code() != null) {
            int[] codes = reader.below(query.code()).stream().mapToInt(Math::toIntExact).sorted().toArray();
            Judged codings = codings();
            int[] marks = codings.mark();
            keep(judged(codings, i -> Arrays.binarySearch(codes, marks[i]) >= 0));
        }
        if (query.coder() != null) {
            keep(by(query.coder()));
        }
        if (query.notBy() != null) {
            drop(by(query.notBy()));
        }
        if (query.coded() != null) {
            Judged codings = codings();
            Judged tags = tags();
            BitSet people = judged(codings, i -> !codings.machine()[i]);
            people.or(judged(tags, i -> !tags.machine()[i]));
            if (query.coded()) {
                keep(people);
            } else {
                drop(people);
            }
        }
        if (query.sentiment() != null) {
            double[] feelings = feelings();
            BitSet felt = new BitSet(feelings.length);
            for (int place = 0; place < feelings.length; place++) {
                if (!Double.isNaN(feelings[place]) && query.sentiment() == DocumentQuery.sign(feelings[place])) {
                    felt.set(place);
                }
            }
            keep(felt);
        }
    }

    /** Documents that a coder coded or tagged. */
    private BitSet by(long coder) {
        Judged codings = codings();
        Judged tags = tags();
        BitSet by = judged(codings, i -> codings.coder()[i] == coder);
        by.or(judged(tags, i -> tags.coder()[i] == coder));
        return by;
    }

    private Judged codings() {
        return columns.codings().seen(sight);
    }

    private Judged tags() {
        return columns.tags().seen(sight);
    }

    private double[] feelings() {
        return sight.whole() ? columns.feelings() : Feelings.of(tags(), documents);
    }

    private BitSet judged(Judged judged, IntPredicate wanted) {
        BitSet found = new BitSet(documents.count());
        for (int i = 0; i < judged.count(); i++) {
            if (wanted.test(i)) {
                int place = documents.place(judged.document()[i]);
                if (place >= 0) {
                    found.set(place);
                }
            }
        }
        return found;
    }

    private void members() {
        if (given(query.sample())) {
            keep(documents.places(reader.longs("SELECT group_concat(u.document_id) FROM sample s JOIN sample_unit u ON u.sample_id = s.id"
                    + " WHERE s.name = ?", query.sample())));
        }
        if (given(query.set())) {
            keep(documents.places(reader.longs("SELECT group_concat(m.document_id) FROM named_set s JOIN set_member m ON m.set_id = s.id"
                    + " WHERE s.name = ? AND m.document_id IS NOT NULL", query.set())));
        }
    }

    private void words() {
        if (given(query.contains()) && !query.contains().isBlank()) {
            keep(columns.words(List.of(query.contains().strip().split("\\s+")), places));
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isEmpty();
    }

    private void keep(BitSet some) {
        if (places == null) {
            places = (BitSet) some.clone();
        } else {
            places.and(some);
        }
    }

    private void drop(BitSet some) {
        BitSet others = (BitSet) some.clone();
        others.flip(0, documents.count());
        keep(others);
    }

    private long[] sorted() {
        String sort = given(query.sort()) ? query.sort() : "id";
        if (sort.equals("id")) {
            long[] ids = places == null ? documents.all() : places.stream().mapToLong(documents::id).toArray();
            return query.descending() ? reversed(ids) : ids;
        }
        Variable variable = sort.startsWith(VARIABLE) ? variable(sort.substring(VARIABLE.length())) : null;
        int[] order = order(sort, variable);
        long[] ids = new long[places == null ? order.length : places.cardinality()];
        int n = 0;
        for (int place : order) {
            if (places == null || places.get(place)) {
                ids[n++] = documents.id(place);
            }
        }
        return ids;
    }

    private int[] order(String sort, Variable variable) {
        if (!sight.whole() && sort.equals("sentiment")) {
            return Feelings.order(feelings(), query.descending());
        }
        return !sight.whole() && sort.equals("codings") ? Columns.byCodings(codings(), documents, query.descending())
                : columns.order(sort, variable, query.descending());
    }

    private static long[] reversed(long[] ids) {
        long[] reversed = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            reversed[i] = ids[ids.length - 1 - i];
        }
        return reversed;
    }

    private Variable variable(String name) {
        return variable(reader, name);
    }

    /** @throws IllegalArgumentException when there is none of that name */
    static Variable variable(Reader reader, String name) {
        Variable builtIn = BUILT_IN.get(name.toLowerCase(java.util.Locale.ROOT));
        return builtIn != null ? builtIn : reader.variable(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no variable " + name));
    }
}
