package org.navette.store.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Change;
import org.navette.store.DocumentGroup;
import org.navette.store.DocumentQuery;
import org.navette.store.Sight;
import org.navette.store.file.Connections;

/**
 * What lists and live counts ask of all documents at once, kept in memory by column and dropped by what changes: a filter is
 * a set of places, an order a permutation of them, and a question their meeting. A column is read when first asked for.
 */
public final class Columns {
    private static final Set<String> DOCUMENT = Set.of("document");
    private static final Set<String> CODING = Set.of("document", "coding", "coder");
    private static final Set<String> TAG = Set.of("document", "sentiment_tag", "coder");
    private static final Set<String> CUSTOMER = Set.of("document", "respondent");
    private static final Set<String> VALUE = Set.of("document", "respondent", "value", "variable", "variable_value");
    private static final String CODINGS = "codings";
    private static final String TAGS = "tags";
    private static final int TRIES = 5;

    private final Connections connections;
    private final Reader reader;
    private final Memory memory = new Memory();
    private final Tallies tallies = new Tallies();
    private final RowCounts rows = new RowCounts();
    private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
    private long stamp;

    public Columns(Connections connections) {
        this.connections = connections;
        this.reader = new Reader(connections);
    }

    /** Told of each committed change; nothing is read before the next question. */
    public void changed(Change change) {
        changes.add(change);
    }

    /** Ids in the query's order. @param sight which judgements the query may rest on */
    public long[] ids(DocumentQuery query, Sight sight) {
        return ask(columns -> new Listing(columns, columns.reader, query, sight).ids());
    }

    /** See {@link org.navette.store.Documents#groups}. */
    public List<DocumentGroup> groups(DocumentQuery query, String by, Sight sight) {
        return ask(columns -> new Grouping(columns, columns.reader, sight).of(new Listing(columns, columns.reader, query, sight).ids(), by));
    }

    /** Code id → {documents, codings}. @param coder null for everyone's. @param above code id → the code it counts for as well */
    public Map<Long, int[]> counts(Long coder, Sight sight, Map<Long, Long> above) {
        return ask(columns -> columns.tallies.of(new Tallies.Question(coder, sight, above),
                () -> CodeCounts.of(columns.codings().seen(sight), columns.documents(), coder, above)));
    }

    /** How many rows a table has. */
    public long rows(String table) {
        return ask(columns -> columns.rows.of(table, name -> connections.number("SELECT count(*) FROM " + name)));
    }

    private <T> T ask(Function<Columns, T> question) {
        // What an edit under way sees is nobody else's business.
        return connections.editing() ? question.apply(new Columns(connections)) : asked(question);
    }

    private synchronized <T> T asked(Function<Columns, T> question) {
        for (int tries = 1;; tries++) {
            catchUp();
            try {
                return question.apply(this);
            } catch (Outdated e) {
                forgetAll();
                if (tries == TRIES) {
                    throw new IllegalStateException("the study changes faster than it can be read", e);
                }
            }
        }
    }

    /** A change that comes while a column is read is met here at the next question, whichever of the two was first. */
    private void catchUp() {
        long now = connections.stamp();
        if (now != stamp) {
            stamp = now;
            forgetAll();
        }
        for (Change change = changes.poll(); change != null; change = changes.poll()) {
            rows.forget(change.tables());
            if (change.documents().isEmpty() || change.tables().contains("document")) {
                memory.forget(change.tables());
                if (change.tables().stream().anyMatch(CODING::contains)) {
                    tallies.clear();
                }
            } else {
                patch(change, "coding", CODINGS, CODING, reader::codings);
                patch(change, "sentiment_tag", TAGS, TAG, reader::tags);
                Set<String> others = new HashSet<>(change.tables());
                others.removeAll(Set.of("coding", "sentiment_tag", "coder"));
                memory.forget(others);
            }
        }
    }

    private void forgetAll() {
        memory.forgetAll();
        tallies.clear();
        rows.clear();
    }

    private interface Judgements {
        Judged where(String condition, Object... arguments);
    }

    /** A coding or tag more does not make half a million of them be read again. */
    private void patch(Change change, String table, String key, Set<String> tables, Judgements judgements) {
        if (change.tables().contains(table)) {
            Judged known = (Judged) memory.peek(key);
            memory.forget(Set.of(table));
            if (known == null) {
                tallies.clear();
                return;
            }
            Judged anew = judgements.where("WHERE document_id IN (SELECT value FROM json_each(?))", change.documents().toString());
            if (key.equals(CODINGS)) {
                tallies.shift(known.of(change.documents()), anew);
            }
            memory.put(key, tables, known.with(change.documents(), anew));
        }
    }

    Ids documents() {
        return memory.get("ids", DOCUMENT, reader::documents);
    }

    Judged codings() {
        return memory.get(CODINGS, CODING, () -> reader.codings(""));
    }

    Judged tags() {
        return memory.get(TAGS, TAG, () -> reader.tags(""));
    }

    double[] feelings() {
        return memory.get("feelings", TAG, () -> Feelings.of(tags(), documents()));
    }

    /** @param column kind, language, channel, date, year or month */
    Facet fact(String column) {
        return memory.get("fact " + column, DOCUMENT, () -> Facet.of(reader.facts(switch (column) {
            case "year" -> "substr(date, 1, 4)";
            case "month" -> "substr(date, 1, 7)";
            default -> column;
        }, documents().count()), Comparator.naturalOrder()));
    }

    Facet variable(Variable variable) {
        if (variable.id() < 0) {
            return fact(variable.name());
        }
        return memory.get("variable " + variable.id(), VALUE, () -> Facet.of(variable.owner() == Owner.DOCUMENT
                ? reader.documentValues(variable.id(), documents()) : reader.caseValues(variable.id(), respondents()), order(variable)));
    }

    private Comparator<String> order(Variable variable) {
        Map<String, Integer> described = new HashMap<>();
        reader.described(variable.id()).forEach(value -> described.putIfAbsent(value, described.size()));
        Comparator<String> words = variable.type() == VariableType.NUMERIC
                ? Comparator.comparingDouble(Columns::number).thenComparing(Comparator.naturalOrder()) : Comparator.naturalOrder();
        return variable.type() == VariableType.NUMERIC || described.isEmpty() ? words
                : Comparator.comparingInt((String value) -> described.getOrDefault(value, Integer.MAX_VALUE)).thenComparing(words);
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private long[] respondents() {
        return memory.get("respondents", DOCUMENT, () -> reader.respondents(documents().count()));
    }

    /** Places in order. @param sort see {@link DocumentQuery#sort()}; not id. @param variable the one to sort by, or null */
    int[] order(String sort, Variable variable, boolean descending) {
        String key = "order " + (variable == null ? sort : "variable " + variable.id()) + descending;
        if (variable != null) {
            return memory.get(key, VALUE, () -> variable(variable).order(descending));
        }
        return switch (sort) {
            case "name" -> memory.get(key, DOCUMENT, () -> byName(descending));
            case "kind", "language", "channel", "date" -> memory.get(key, DOCUMENT, () -> fact(sort).order(descending));
            case "customer" -> memory.get(key, CUSTOMER, () -> byCustomer(descending));
            case CODINGS -> memory.get(key, CODING, () -> byCodings(codings(), documents(), descending));
            case "sentiment" -> memory.get(key, TAG, () -> Feelings.order(feelings(), descending));
            default -> throw new IllegalArgumentException("documents cannot be sorted by " + sort);
        };
    }

    private int[] byName(boolean descending) {
        long[] ids = reader.longs("SELECT group_concat(id) FROM (SELECT id FROM document ORDER BY name" + (descending ? " DESC" : "") + ")");
        if (ids.length != documents().count()) {
            throw new Outdated();
        }
        return Arrays.stream(ids).mapToInt(documents()::place).toArray();
    }

    private int[] byCustomer(boolean descending) {
        long[] ordered = reader.longs("SELECT group_concat(id) FROM (SELECT id FROM respondent ORDER BY key)");
        Ids respondents = new Ids(Arrays.stream(ordered).sorted().toArray());
        int[] rank = new int[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            rank[respondents.place(ordered[i])] = i + 1;
        }
        int[] ranks = Arrays.stream(respondents()).mapToInt(r -> r == 0 || respondents.place(r) < 0 ? 0 : rank[respondents.place(r)]).toArray();
        return Ranks.order(ranks, ordered.length, descending);
    }

    static int[] byCodings(Judged codings, Ids documents, boolean descending) {
        int[] counts = new int[documents.count()];
        for (long document : codings.document()) {
            int place = documents.place(document);
            if (place >= 0) {
                counts[place]++;
            }
        }
        int[] ranks = Arrays.stream(counts).map(c -> c + 1).toArray();
        return Ranks.order(ranks, Arrays.stream(ranks).max().orElse(1), descending);
    }

    /** The places that hold some words. */
    BitSet words(List<String> words, BitSet among) {
        return new WordSearch(connections, documents(), memory, CUSTOMER).places(words, among);
    }
}
