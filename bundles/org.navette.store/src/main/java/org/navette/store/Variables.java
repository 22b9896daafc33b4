package org.navette.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

import org.navette.core.study.Owner;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.file.Connections;
import org.navette.store.file.Row;

/**
 * Reads variables and their values. {@code channel}, {@code language}, {@code kind}, {@code year} and {@code month}
 * ({@code 2026-03}) of documents are variables too, with negative ids.
 */
public final class Variables {
    /** Variable → SQL of its value. */
    private static final Map<Variable, String> BUILT_IN = new LinkedHashMap<>();
    static {
        BUILT_IN.put(new Variable(-1, Owner.DOCUMENT, "channel", VariableType.NOMINAL), "d.channel");
        BUILT_IN.put(new Variable(-2, Owner.DOCUMENT, "language", VariableType.NOMINAL), "d.language");
        BUILT_IN.put(new Variable(-3, Owner.DOCUMENT, "kind", VariableType.NOMINAL), "d.kind");
        BUILT_IN.put(new Variable(-4, Owner.DOCUMENT, "year", VariableType.ORDINAL), "substr(d.date, 1, 4)");
        BUILT_IN.put(new Variable(-5, Owner.DOCUMENT, "month", VariableType.ORDINAL), "substr(d.date, 1, 7)");
    }

    /** Leaves out the values of {@code v} that stand for "no answer". */
    private static final String GIVEN = "NOT EXISTS (SELECT 1 FROM variable_value x WHERE x.variable_id = v.variable_id"
            + " AND x.value = v.value AND x.missing)";

    private final Connections connections;

    Variables(Connections connections) {
        this.connections = connections;
    }

    /** True for names of documents' variables that every study has. */
    static boolean builtIn(String name) {
        return BUILT_IN.keySet().stream().anyMatch(v -> v.name().equalsIgnoreCase(name));
    }

    /** All variables, built-in ones first, then by name. */
    public List<Variable> list() {
        List<Variable> variables = new ArrayList<>(BUILT_IN.keySet());
        variables.addAll(connections.list("SELECT id, owner, name, type, unit FROM variable ORDER BY name, owner DESC",
                Variables::variable));
        return variables;
    }

    /** By name, case-insensitively; a document's variable goes before a case's of the same name. */
    public Optional<Variable> find(String name) {
        List<Variable> named = list().stream().filter(v -> v.name().equalsIgnoreCase(name)).toList();
        return named.stream().filter(v -> v.owner() == Owner.DOCUMENT).findFirst().or(() -> named.stream().findFirst());
    }

    /** Document id → value; a case's value stands for all its documents. Documents without one, or with
     * one that stands for "no answer", are absent. */
    public Map<Long, String> valuesByDocument(Variable variable) {
        Map<Long, String> values = new LinkedHashMap<>();
        forEachValue(variable, values::put);
        return values;
    }

    /** Reads a value of a document. */
    @FunctionalInterface
    public interface ValueReader {
        void read(long document, String value);
    }

    /** As {@link #valuesByDocument}, one document at a time: for a million of them. */
    public void forEachValue(Variable variable, ValueReader reader) {
        Row<?> keep = row -> {
            reader.read(row.getLong(1), row.getString(2));
            return null;
        };
        String builtIn = BUILT_IN.get(variable);
        if (builtIn != null) {
            connections.each("SELECT d.id, " + builtIn + " AS v FROM document d WHERE v IS NOT NULL ORDER BY d.id", keep);
        } else if (variable.owner() == Owner.DOCUMENT) {
            connections.each("SELECT document_id, value FROM value v WHERE variable_id = ? AND document_id IS NOT NULL AND " + GIVEN, keep,
                    variable.id());
        } else {
            connections.each("SELECT d.id, v.value FROM value v JOIN document d ON d.respondent_id = v.respondent_id"
                    + " WHERE v.variable_id = ? AND " + GIVEN, keep, variable.id());
        }
    }

    /** Document id → value, of documents whose value stands for "no answer". */
    public Map<Long, String> missingByDocument(Variable variable) {
        Map<Long, String> values = new LinkedHashMap<>();
        connections.each("SELECT coalesce(v.document_id, d.id), v.value FROM variable_value x JOIN value v ON v.variable_id = x.variable_id"
                + " AND v.value = x.value LEFT JOIN document d ON d.respondent_id = v.respondent_id"
                + " WHERE x.variable_id = ? AND x.missing AND coalesce(v.document_id, d.id) IS NOT NULL",
                row -> values.put(row.getLong(1), row.getString(2)), variable.id());
        return values;
    }

    /** The values that were described, in order; empty when nobody described any. */
    public List<ValueLabel> values(Variable variable) {
        return connections.list("SELECT value, label, missing FROM variable_value WHERE variable_id = ? ORDER BY position, id",
                row -> new ValueLabel(row.getString(1), row.getString(2), row.getBoolean(3)), variable.id());
    }

    /** Variable → value of one document and of its case, in the order of {@link #list()}. */
    public Map<Variable, String> of(long document) {
        Map<Long, String> found = new LinkedHashMap<>();
        connections.each("SELECT variable_id, value FROM value WHERE document_id = ?1 UNION ALL SELECT v.variable_id, v.value"
                + " FROM document d JOIN value v ON v.respondent_id = d.respondent_id WHERE d.id = ?1",
                row -> found.put(row.getLong(1), row.getString(2)), document);
        connections.each("SELECT " + String.join(", ", BUILT_IN.values()) + " FROM document d WHERE d.id = ?", row -> {
            int column = 1;
            for (Variable variable : BUILT_IN.keySet()) {
                found.put(variable.id(), row.getString(column++));
            }
            return null;
        }, document);
        Map<Variable, String> values = new LinkedHashMap<>();
        for (Variable variable : list()) {
            if (found.get(variable.id()) != null) {
                values.put(variable, found.get(variable.id()));
            }
        }
        return values;
    }

    /** Value in the data → how many documents or cases have it, codes for "no answer" included; several answers stand together. */
    public Map<String, Long> counts(Variable variable) {
        Map<String, Long> counts = new LinkedHashMap<>();
        forEachCount(variable, counts::put);
        return counts;
    }

    /** The same in the order of the values, one at a time; may throw through. */
    public void forEachCount(Variable variable, ObjLongConsumer<String> reader) {
        Row<?> hand = row -> {
            reader.accept(row.getString(1), row.getLong(2));
            return null;
        };
        String builtIn = BUILT_IN.get(variable);
        if (builtIn != null) {
            connections.each("SELECT " + builtIn + " AS v, count(*) FROM document d WHERE v IS NOT NULL GROUP BY v ORDER BY v", hand);
        } else {
            connections.each("SELECT value, count(*) FROM value WHERE variable_id = ? GROUP BY value ORDER BY value", hand, variable.id());
        }
    }

    /** Document id → variable id → value, its case's among them; codes for "no answer" are left out. */
    public Map<Long, Map<Long, String>> ofDocuments(long... documents) {
        String ids = Arrays.toString(documents);
        Map<Long, Map<Long, String>> values = values("SELECT w.value, v.variable_id, v.value FROM json_each(?) w"
                + " JOIN value v ON v.document_id = w.value WHERE " + GIVEN, ids);
        values("SELECT d.id, v.variable_id, v.value FROM json_each(?) w JOIN document d ON d.id = w.value"
                + " JOIN value v ON v.respondent_id = d.respondent_id WHERE " + GIVEN, ids)
                .forEach((document, more) -> values.computeIfAbsent(document, d -> new HashMap<>()).putAll(more));
        connections.each("SELECT d.id, " + String.join(", ", BUILT_IN.values()) + " FROM json_each(?) w JOIN document d ON d.id = w.value", row -> {
            Map<Long, String> of = values.computeIfAbsent(row.getLong(1), d -> new HashMap<>());
            int column = 2;
            for (Variable variable : BUILT_IN.keySet()) {
                of.put(variable.id(), row.getString(column++));
            }
            return null;
        }, ids);
        return values;
    }

    /** Case id → variable id → value; codes for "no answer" are left out. */
    public Map<Long, Map<Long, String>> ofCases(long... cases) {
        return values("SELECT w.value, v.variable_id, v.value FROM json_each(?) w JOIN value v ON v.respondent_id = w.value WHERE "
                + GIVEN, Arrays.toString(cases));
    }

    private Map<Long, Map<Long, String>> values(String sql, String ids) {
        Map<Long, Map<Long, String>> values = new HashMap<>();
        connections.each(sql, row -> values.computeIfAbsent(row.getLong(1), d -> new HashMap<>()).put(row.getLong(2), row.getString(3)), ids);
        return values;
    }

    static Variable variable(ResultSet row) throws SQLException {
        return new Variable(row.getLong(1), Owner.of(row.getString(2)), row.getString(3), VariableType.of(row.getString(4)),
                row.getString(5));
    }
}
