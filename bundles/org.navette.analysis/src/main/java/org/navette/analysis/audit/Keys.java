package org.navette.analysis.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.Loads;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** How the customers who wrote and those of a source meet: keys that become one when written plainly, documents and customers alone. */
record Keys() implements Check.OfSource {
    @Override
    public String name() {
        return "keys";
    }

    @Override
    public Matter matter() {
        return Matter.BEHAVIOUR;
    }

    @Override
    public void look(Ledger ledger, Consumer<Finding> found) throws SQLException {
        found.accept(collisions(ledger));
        Map<Long, String> customers = ledger.scene().study().documents().customers();
        Set<String> writers = new HashSet<>(customers.values());
        String known = "(SELECT DISTINCT " + ledger.column(SourceColumn.CUSTOMER) + " AS k FROM " + ledger.rows() + " WHERE "
                + ledger.column(SourceColumn.CUSTOMER) + " IS NOT NULL) s";
        Set<String> matched = new HashSet<>(meet(ledger, writers, "k", known).keySet());
        List<Long> alone = customers.entrySet().stream().filter(e -> !matched.contains(e.getValue())).map(Map.Entry::getKey).sorted().toList();
        found.accept(unknown(ledger, customers, alone, known));
        long buyers = ledger.numbers("SELECT count(*) FROM " + known, 1)[0];
        found.accept(ledger.draft(this, "keys.silent").looked(buyers, Unit.CUSTOMERS).found(buyers - matched.size(), Order.KNOW).finish());
    }

    private Finding unknown(Ledger ledger, Map<Long, String> customers, List<Long> alone, String known) throws SQLException {
        Set<String> strangers = new TreeSet<>();
        alone.forEach(id -> strangers.add(customers.get(id)));
        Map<String, String> plain = new HashMap<>();
        strangers.forEach(key -> plain.put(key, PlainKey.of(key)));
        Map<String, String> near = meet(ledger, new HashSet<>(plain.values()), PlainKey.sql(ledger.dialect(), "k"), known);
        Map<String, List<Long>> byKey = new TreeMap<>();
        alone.forEach(id -> byKey.computeIfAbsent(customers.get(id), k -> new ArrayList<>()).add(id));
        long alike = strangers.stream().filter(key -> near.containsKey(plain.get(key))).count();
        Draft draft = ledger.draft(this, "keys.unknown").looked(customers.size(), Unit.DOCUMENTS).found(alone.size(), everybody(ledger) ? Order.LOOK : Order.KNOW)
                .documents(alone);
        if (!strangers.isEmpty()) {
            draft.note(Messages.text("audit.keys.near", strangers.size(), alike));
        }
        // Those that a mended key would bring together come first.
        List<String> order = new ArrayList<>(strangers);
        order.sort(Comparator.comparing((String key) -> !near.containsKey(plain.get(key))).thenComparing(key -> key));
        for (String key : order.subList(0, Math.min(Finding.EXAMPLES, order.size()))) {
            String other = near.get(plain.get(key));
            draft.example(other == null ? key : Messages.text("audit.keys.pair", key, other), ledger.scene().refs(byKey.get(key)));
        }
        return draft.finish();
    }

    /** Not every customer gets a message or calls; but everybody has a profile, and bought something. */
    private static boolean everybody(Ledger ledger) {
        SourceKind kind = ledger.source().kind();
        return kind == SourceKind.TRANSACTIONS || kind == SourceKind.PROFILE;
    }

    /** Which of these keys an expression over the source's keys meets → one of those that it is. */
    private static Map<String, String> meet(Ledger ledger, Collection<String> keys, String expression, String known) throws SQLException {
        Map<String, String> met = new HashMap<>();
        for (List<List<String>> load : Loads.of(keys.stream().sorted().map(List::of).toList(), -1)) {
            String asked = ledger.session().lift(List.of("wanted"), load);
            ledger.session().each("SELECT a." + ledger.dialect().quote("wanted") + ", min(s.k) FROM " + asked + " a JOIN (SELECT k, " + expression
                    + " AS p FROM " + known + ") s ON s.p = a." + ledger.dialect().quote("wanted") + " GROUP BY a." + ledger.dialect().quote("wanted"),
                    row -> met.put(row.getString(1), row.getString(2)));
        }
        return met;
    }

    private Finding collisions(Ledger ledger) throws SQLException {
        String customer = ledger.column(SourceColumn.CUSTOMER);
        String keys = "(SELECT DISTINCT " + customer + " AS k FROM " + ledger.rows() + " WHERE " + customer + " IS NOT NULL) s";
        String groups = "(SELECT count(*) AS n, min(k) AS low, max(k) AS high FROM (SELECT k, " + PlainKey.sql(ledger.dialect(), "k") + " AS p FROM "
                + keys + ") x GROUP BY p HAVING count(*) > 1) g";
        long[] counts = ledger.numbers("SELECT (SELECT count(*) FROM " + keys + "), coalesce(sum(n), 0) FROM " + groups, 2);
        Draft draft = ledger.draft(this, "keys.collide").looked(counts[0], Unit.CUSTOMERS).found(counts[1], Order.FIRST);
        if (counts[1] > 0) {
            List<String> examples = ledger.session().query("SELECT low, high FROM " + groups + " ORDER BY low LIMIT " + Finding.EXAMPLES,
                    row -> Messages.text("audit.keys.pair", row.getString(1), row.getString(2)));
            examples.forEach(words -> draft.example(words, List.of()));
        }
        return draft.finish();
    }
}
