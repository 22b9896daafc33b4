package org.navette.store.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.file.Connections;

/** Reads columns of the study file. */
final class Reader {
    private final Connections connections;

    Reader(Connections connections) {
        this.connections = connections;
    }

    long[] longs(String sql, Object... arguments) {
        return connections.first(sql, row -> Packed.longs(row.getString(1)), arguments).orElseThrow();
    }

    /** Nearly always nothing was ever deleted: then the count and both ends say all. */
    Ids documents() {
        record Extent(long count, long first, long last) {
        }
        Extent extent = connections.first("SELECT (SELECT count(*) FROM document INDEXED BY document_facts), min(id), (SELECT max(id) FROM document)"
                + " FROM document", row -> new Extent(row.getLong(1), row.getLong(2), row.getLong(3))).orElseThrow();
        if (extent.count() > 0 && extent.last() - extent.first() == extent.count() - 1) {
            return Ids.range(extent.first(), extent.last());
        }
        return new Ids(longs("SELECT group_concat(id) FROM (SELECT id FROM document INDEXED BY document_facts ORDER BY id)"));
    }

    /** A column of all documents in id order; empty without a value. @param expression of date, kind, language or channel */
    List<String> facts(String expression, int rows) {
        return connections.first("SELECT count(*), " + Packed.texts("x") + " FROM (SELECT " + expression
                + " AS x FROM document INDEXED BY document_facts ORDER BY id)", row -> cells(row.getInt(1), row.getString(2), rows))
                .orElseThrow();
    }

    /** Id of the case of each document in id order, 0 without one. */
    long[] respondents(int rows) {
        long[] cases = longs("SELECT group_concat(ifnull(respondent_id, 0)) FROM"
                + " (SELECT respondent_id FROM document INDEXED BY document_facts ORDER BY id)");
        if (cases.length != rows) {
            throw new Outdated();
        }
        return cases;
    }

    private static List<String> cells(int count, String text, int rows) {
        if (count != rows) {
            throw new Outdated();
        }
        return text == null ? List.of() : Packed.split(text, rows);
    }

    /** The values of a documents' variable, empty without one. */
    List<String> documentValues(long variable, Ids documents) {
        List<String> values = new ArrayList<>(Collections.nCopies(documents.count(), ""));
        values("document_id", variable).forEach((id, value) -> {
            int place = documents.place(id);
            if (place >= 0) {
                values.set(place, value);
            }
        });
        return values;
    }

    /** The values of a cases' variable for each document of the case, empty without one. */
    List<String> caseValues(long variable, long[] respondents) {
        Map<Long, String> values = values("respondent_id", variable);
        return Arrays.stream(respondents).mapToObj(r -> values.getOrDefault(r, "")).toList();
    }

    private Map<Long, String> values(String owner, long variable) {
        return connections.first("SELECT group_concat(" + owner + "), " + Packed.texts("value") + " FROM value WHERE variable_id = ? AND "
                + owner + " IS NOT NULL", row -> {
                    long[] ids = Packed.longs(row.getString(1));
                    List<String> cells = ids.length == 0 ? List.of() : Packed.split(row.getString(2), ids.length);
                    Map<Long, String> values = new HashMap<>(ids.length * 2);
                    Map<String, String> same = new HashMap<>();
                    for (int i = 0; i < ids.length; i++) {
                        values.put(ids[i], same.computeIfAbsent(cells.get(i), c -> c));
                    }
                    return values;
                }, variable).orElseThrow();
    }

    /** The values that somebody described, in order. */
    List<String> described(long variable) {
        return connections.list("SELECT value FROM variable_value WHERE variable_id = ? ORDER BY position, id", row -> row.getString(1), variable);
    }

    /** Document id → its stratum in a sample, in the order of strata. */
    Map<Long, String> strata(String sample) {
        Map<Long, String> strata = new LinkedHashMap<>();
        connections.each("SELECT u.document_id, u.stratum FROM sample s JOIN sample_unit u ON u.sample_id = s.id WHERE s.name = ?"
                + " ORDER BY u.stratum, u.document_id", row -> strata.put(row.getLong(1), row.getString(2)), sample);
        return strata;
    }

    /** The codes and all below them. */
    Set<Long> below(long code) {
        return new HashSet<>(connections.list("WITH RECURSIVE b(id) AS (SELECT ? UNION SELECT c.id FROM code c JOIN b ON c.parent_id = b.id)"
                + " SELECT id FROM b", row -> row.getLong(1), code));
    }

    /** A documents' variable goes before a case's of the same name. */
    Optional<Variable> variable(String name) {
        return connections.first("SELECT id, owner, name, type FROM variable WHERE name = ? ORDER BY owner DESC",
                row -> new Variable(row.getLong(1), Owner.of(row.getString(2)), row.getString(3), VariableType.of(row.getString(4))), name);
    }

    Judged codings(String where, Object... arguments) {
        return judged("coding", "code_id", "''", where, arguments);
    }

    Judged tags(String where, Object... arguments) {
        return judged("sentiment_tag", "0", "CASE WHEN span_start IS NULL THEN polarity END", where, arguments);
    }

    private Judged judged(String table, String mark, String polarity, String where, Object... arguments) {
        return connections.first("SELECT group_concat(document_id), group_concat(" + mark + "), group_concat(coder_id),"
                + " group_concat(origin = 'machine' OR coder_id IN (SELECT id FROM coder WHERE machine)), group_concat(ifnull(" + polarity
                + ", '')) FROM " + table + " " + where, row -> {
                    long[] documents = Packed.longs(row.getString(1));
                    long[] marks = Packed.longs(row.getString(2));
                    long[] coders = Packed.longs(row.getString(3));
                    long[] machines = Packed.longs(row.getString(4));
                    String[] polarities = mark.equals("0") ? row.getString(5) == null ? new String[0] : row.getString(5).split(",", -1) : null;
                    Judged judged = Judged.ofSize(documents.length);
                    for (int i = 0; i < documents.length; i++) {
                        judged.document()[i] = documents[i];
                        judged.mark()[i] = Math.toIntExact(marks[i]);
                        judged.coder()[i] = Math.toIntExact(coders[i]);
                        judged.machine()[i] = machines[i] != 0;
                        judged.polarity()[i] = polarities == null || polarities[i].isEmpty() ? Double.NaN : Double.parseDouble(polarities[i]);
                    }
                    return judged;
                }, arguments).orElseThrow();
    }
}
