package org.navette.analysis.baskets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.navette.analysis.Messages;
import org.navette.analysis.customers.Purchases;
import org.navette.analysis.named.Findings;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.Values;
import org.navette.core.progress.Progress;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.rules.Proposals;
import org.navette.statistics.tables.Interval;
import org.navette.statistics.tables.Proportion;
import org.navette.store.Study;

/** What to propose next to each customer, by rules between what customers have bought; tried on each customer's last day. */
public final class NextProduct implements NamedAnalysis {
    @Override
    public String name() {
        return "next-product";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.source(), Parameter.asOf(), Parameter.choice("item", "product", "category"),
                Parameter.share("support", "0.5%", 0.000001, 1), Parameter.share("confidence", "5%", 0, 1), Parameter.whole("longest", 3, 2, 6),
                Parameter.whole("proposals", 3, 1, 20), Parameter.whole("limit", 100, 0, 100_000));
    }

    /**
     * @param before what each customer had before the last day of purchase
     * @param now    what each customer has had
     * @param last   number of a customer in before → new items of the last day
     * @param keys   number of a customer in now → key
     */
    private record Read(BasketReader before, BasketReader now, Map<Integer, List<Integer>> last, Map<Integer, String> keys) {
    }

    @Override
    public Findings run(Study study, Values values, Progress progress) {
        int most = values.whole("proposals");
        try (Purchases purchases = Purchases.open(study, values)) {
            Read read = purchases.engine().work(progress, session -> {
                session.begin(Messages.text("next-product.step"), 0);
                return read(purchases, session, values);
            });
            progress.begin(Messages.text("next-product.trying"), 0);
            Proposals tried = new Proposals(read.before().baskets(), BasketRules.rules(read.before(), values, progress));
            long asked = 0;
            long hits = 0;
            long popular = 0;
            for (Map.Entry<Integer, List<Integer>> customer : read.last().entrySet()) {
                progress.check();
                asked++;
                hits += tried.byRules(customer.getKey(), most).stream().anyMatch(customer.getValue()::contains) ? 1 : 0;
                popular += tried.byPopularity(customer.getKey(), most).stream().anyMatch(customer.getValue()::contains) ? 1 : 0;
            }
            List<FoundTable> tables = new ArrayList<>(List.of(test(asked, hits, popular)));
            tables.addAll(proposals(read, new Proposals(read.now().baskets(), BasketRules.rules(read.now(), values, progress)), values, progress));
            return new Findings(name(), title(), values.written(), List.of(Messages.text("next-product.note", most, asked),
                    Messages.text("next-product.note.rules")), tables, List.of());
        }
    }

    private static Read read(Purchases purchases, org.navette.behaviour.engine.Session session, Values values) throws java.sql.SQLException {
        String items = BasketReader.items(purchases, SourceColumn.of(values.text("item")));
        String customers = purchases.customers(purchases.asOf());
        // A customer's history is one basket: the day of the last purchase stands for all days.
        String now = "(SELECT i.customer, c.last_on AS bought_on, i.item FROM " + items + " i JOIN " + customers + " c ON c.customer = i.customer)";
        String before = "(SELECT i.customer, c.last_on AS bought_on, i.item FROM " + items + " i JOIN " + customers
                + " c ON c.customer = i.customer WHERE i.bought_on < c.last_on)";
        BasketReader history = BasketReader.read(purchases, session, before, values.number("support"));
        BasketReader whole = BasketReader.read(purchases, session, now, values.number("support"));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < history.names().size(); i++) {
            numbers.put(history.names().get(i), i);
        }
        Map<Integer, List<Integer>> last = new TreeMap<>();
        String order = purchases.dialect().ordered("customer");
        session.each("SELECT DISTINCT n.number, i.item FROM (SELECT customer, ROW_NUMBER() OVER (ORDER BY " + order + ") AS number FROM (SELECT DISTINCT"
                + " customer FROM " + before + " b WHERE item IS NOT NULL) d) n JOIN " + items + " i ON i.customer = n.customer JOIN " + customers
                + " c ON c.customer = n.customer WHERE i.bought_on = c.last_on AND i.item IS NOT NULL", row -> {
                    long customer = row.getLong(1) / history.step() - 1;
                    Integer item = numbers.get(row.getString(2));
                    boolean taken = row.getLong(1) % history.step() == 0;
                    if (taken && item != null && !history.baskets().holds((int) customer, item)) {
                        last.computeIfAbsent((int) customer, c -> new ArrayList<>()).add(item);
                    } else if (taken && item == null) {
                        last.computeIfAbsent((int) customer, c -> new ArrayList<>());
                    }
                });
        Map<Integer, String> keys = new TreeMap<>();
        session.each("SELECT number, customer FROM (SELECT customer, ROW_NUMBER() OVER (ORDER BY " + order + ") AS number FROM (SELECT DISTINCT customer FROM "
                + now + " w WHERE item IS NOT NULL) d) n WHERE number <= " + (long) values.whole("limit") * whole.step(), row -> {
                    if (row.getLong(1) % whole.step() == 0) {
                        keys.put((int) (row.getLong(1) / whole.step() - 1), row.getString(2));
                    }
                });
        return new Read(history, whole, last, keys);
    }

    private static FoundTable test(long asked, long hits, long popular) {
        return new FoundTable("test", Messages.text("next-product.test"), List.of(FoundColumn.text("by", Messages.text("next-product.by")),
                FoundColumn.count("customers", Messages.text("retention.customers")), FoundColumn.count("hits", Messages.text("next-product.hits")),
                FoundColumn.share("rate", Messages.text("next-product.rate")), FoundColumn.share("low", Messages.text("named.low")),
                FoundColumn.share("high", Messages.text("named.high"))),
                List.of(tested("next-product.rules", asked, hits), tested("next-product.popularity", asked, popular)));
    }

    private static List<Object> tested(String key, long asked, long hits) {
        Interval interval = asked == 0 ? null : Proportion.of(hits, asked).wilson(0.95);
        return FoundTable.row(Messages.text(key), asked, hits, asked == 0 ? null : (double) hits / asked, interval == null ? null : interval.low(),
                interval == null ? null : interval.high());
    }

    /** How often each item comes first, and the proposals of the first customers. */
    private static List<FoundTable> proposals(Read read, Proposals proposals, Values values, Progress progress) {
        int most = values.whole("proposals");
        long[] first = new long[read.now().names().size()];
        for (int customer = 0; customer < read.now().baskets().size(); customer++) {
            progress.check();
            proposals.byRules(customer, 1).forEach(item -> first[item]++);
        }
        List<List<Object>> items = new ArrayList<>();
        for (int item = 0; item < first.length; item++) {
            items.add(FoundTable.row(read.now().names().get(item), first[item], read.now().counts().get(item)));
        }
        items.sort(java.util.Comparator.comparing((List<Object> row) -> (Long) row.get(1)).reversed());
        List<FoundColumn> columns = new ArrayList<>(List.of(FoundColumn.text("customer", Messages.text("next-product.customer"))));
        for (int i = 1; i <= most; i++) {
            columns.add(FoundColumn.text("proposal-" + i, Messages.text("next-product.proposal", i)));
        }
        List<List<Object>> customers = new ArrayList<>();
        read.keys().forEach((number, key) -> {
            List<Object> row = new ArrayList<>(List.of(key));
            List<Integer> proposed = number < read.now().baskets().size() ? proposals.byRules(number, most) : List.of();
            for (int i = 0; i < most; i++) {
                row.add(i < proposed.size() ? read.now().names().get(proposed.get(i)) : null);
            }
            customers.add(row);
        });
        return List.of(new FoundTable("items", Messages.text("next-product.items"), List.of(FoundColumn.text("item", Messages.text("baskets.item")),
                FoundColumn.count("first", Messages.text("next-product.first")), FoundColumn.count("had", Messages.text("next-product.had"))), items),
                new FoundTable("customers", Messages.text("next-product.customers"), columns, customers));
    }
}
