package org.navette.analysis.baskets;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Messages;
import org.navette.analysis.customers.Purchases;
import org.navette.behaviour.engine.Session;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.SourceColumn;
import org.navette.statistics.rules.Baskets;

/**
 * Brings baskets from the engine as bits: only items that enough baskets hold come, and of very many baskets each so-manieth.
 *
 * @param names  of the items by number, the most frequent first
 * @param counts baskets that hold each, of all there are
 * @param all    baskets there are, those without a frequent item too
 * @param step   each so-manieth basket was taken; 1: all
 */
record BasketReader(List<String> names, List<Long> counts, long all, int step, Baskets baskets) {
    private static final int MOST_BASKETS = 4_000_000;
    private static final long MOST_BYTES = 256L << 20;

    /**
     * @param pairs   a relation whose columns customer and bought_on name a basket, with item
     * @param support share of baskets that an item must be in
     */
    static BasketReader read(Purchases purchases, Session session, String pairs, double support) throws SQLException {
        String each = "(SELECT DISTINCT customer, bought_on, item FROM " + pairs + " raw WHERE item IS NOT NULL)";
        String baskets = "(SELECT DISTINCT customer, bought_on FROM " + pairs + " raw2 WHERE item IS NOT NULL)";
        long all = session.query("SELECT count(*) FROM " + baskets + " b", row -> row.getLong(1)).getFirst();
        long least = Math.max(1, (long) Math.ceil(support * all - 1e-9));
        List<String> names = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        session.each("SELECT item, count(*) AS n FROM " + each + " e GROUP BY item HAVING count(*) >= " + least + " ORDER BY n DESC, "
                + purchases.dialect().ordered("item"), row -> {
                    numbers.put(row.getString(1), names.size());
                    names.add(row.getString(1));
                    counts.add(row.getLong(2));
                });
        int step = (int) Math.max(1, (all + MOST_BASKETS - 1) / MOST_BASKETS);
        while (names.size() * (all / step) / 8 > MOST_BYTES) {
            step *= 2;
        }
        int size = (int) (all / step);
        if (size == 0 || names.isEmpty()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("baskets.nothing", purchases.source().name()));
        }
        Baskets bits = new Baskets(names.size(), size);
        int every = step;
        session.each("SELECT b.n, e.item FROM (SELECT customer, bought_on, ROW_NUMBER() OVER (ORDER BY "
                + purchases.dialect().ordered("customer") + ", bought_on) AS n FROM " + baskets + " k) b JOIN " + each
                + " e ON e.customer = b.customer AND e.bought_on = b.bought_on JOIN (SELECT item FROM " + each
                + " f GROUP BY item HAVING count(*) >= " + least + ") often ON often.item = e.item"
                + (every > 1 ? " WHERE MOD(b.n, " + every + ") = 0" : ""), row -> {
                    long basket = row.getLong(1) / every - 1;
                    bits.put((int) basket, numbers.get(row.getString(2)));
                });
        return new BasketReader(names, counts, all, step, bits);
    }

    /** Customer, bought_on and item of each purchase. @param role PRODUCT or CATEGORY */
    static String items(Purchases purchases, SourceColumn role) {
        purchases.require(role);
        return "(SELECT customer, bought_on, " + purchases.dialect().quote(role.word()) + " AS item FROM "
                + purchases.rows(purchases.asOf(), role) + " i)";
    }
}
