package org.navette.analysis.customers;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.named.FoundColumn;
import org.navette.analysis.named.FoundTable;
import org.navette.core.progress.Progress;
import org.navette.statistics.purchases.BgNbd;
import org.navette.statistics.purchases.GammaGamma;
import org.navette.statistics.purchases.Histories;

/** What is expected of customers, summed over bands of days of purchase and of the chance to be a customer still. */
final class ValueBands {
    /** First number of days of purchase of each band. */
    private static final int[] FROM = {1, 2, 3, 5, 10, 20};
    private static final int TENTHS = 10;
    private static final int STEPS = 24;
    private final Sum[] purchases = sums(FROM.length);
    private final Sum[] alive = sums(TENTHS);

    private static final class Sum {
        private double customers;
        private double alive;
        private double expected;
        private double worth;

        void add(double count, double chance, double purchases, double money) {
            customers += count;
            alive += count * chance;
            expected += count * purchases;
            worth += money;
        }
    }

    private ValueBands() {
    }

    private static Sum[] sums(int size) {
        Sum[] sums = new Sum[size];
        java.util.Arrays.setAll(sums, i -> new Sum());
        return sums;
    }

    /** @param horizon in weeks. @param rate discount a week */
    static ValueBands of(LifetimeData data, BgNbd often, GammaGamma much, double horizon, double rate, Progress progress) {
        ValueBands bands = new ValueBands();
        Histories all = data.histories();
        for (int i = 0; i < all.counts().length; i++) {
            progress.check();
            int x = all.repeats()[i];
            double chance = often.alive(x, all.last()[i], all.watched()[i]);
            double expected = often.expected(horizon, x, all.last()[i], all.watched()[i]);
            double discounted = often.discounted(horizon, rate, STEPS, x, all.last()[i], all.watched()[i]);
            // What a purchase is worth rises in a straight line with the own mean, so the mean over equal histories gives their sum.
            Double each = much.expected(x + 1, Math.max(0, data.spent()[i] / all.counts()[i]));
            double money = each == null ? 0 : all.counts()[i] * discounted * each;
            bands.purchases[band(x + 1)].add(all.counts()[i], chance, expected, money);
            bands.alive[Math.min(TENTHS - 1, (int) (chance * TENTHS))].add(all.counts()[i], chance, expected, money);
        }
        return bands;
    }

    private static int band(int days) {
        int band = 0;
        while (band + 1 < FROM.length && FROM[band + 1] <= days) {
            band++;
        }
        return band;
    }

    private static String label(int band) {
        int from = FROM[band];
        return band + 1 == FROM.length ? from + "+" : FROM[band + 1] == from + 1 ? Integer.toString(from) : from + "–" + (FROM[band + 1] - 1);
    }

    FoundTable byPurchases() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < purchases.length; i++) {
            row(rows, label(i), purchases[i], purchases);
        }
        return new FoundTable("purchases", Messages.text("clv.byPurchases"), columns("purchases", Messages.text("clv.purchases")), rows);
    }

    FoundTable byAlive() {
        List<List<Object>> rows = new ArrayList<>();
        FoundColumn share = new FoundColumn("", "", org.navette.analysis.named.ColumnType.SHARE, null, 0);
        for (int i = 0; i < TENTHS; i++) {
            row(rows, i * 100 / TENTHS + "–" + share.written((i + 1.0) / TENTHS), alive[i], alive);
        }
        return new FoundTable("alive", Messages.text("clv.byAlive"), columns("alive", Messages.text("clv.alive")), rows);
    }

    private static List<FoundColumn> columns(String name, String title) {
        return List.of(FoundColumn.text(name, title), FoundColumn.count("customers", Messages.text("retention.customers")),
                FoundColumn.share("p-alive", Messages.text("clv.meanAlive")), FoundColumn.number("expected", Messages.text("clv.expected"), 2),
                FoundColumn.money("clv", Messages.text("clv.each")), FoundColumn.money("sum", Messages.text("clv.sum")),
                FoundColumn.share("share", Messages.text("clv.share")));
    }

    private static void row(List<List<Object>> rows, String label, Sum sum, Sum[] all) {
        double worth = 0;
        for (Sum one : all) {
            worth += one.worth;
        }
        boolean none = sum.customers == 0;
        rows.add(FoundTable.row(label, (long) sum.customers, none ? null : sum.alive / sum.customers, none ? null : sum.expected / sum.customers,
                none ? null : sum.worth / sum.customers, sum.worth, worth == 0 ? null : sum.worth / worth));
    }

    /** Forecast against what came, of customers watched to an earlier day. @param weeks how long was held back */
    static FoundTable held(LifetimeData data, BgNbd often, int weeks) {
        double[][] sums = new double[FROM.length][3];
        Histories all = data.histories();
        for (int i = 0; i < all.counts().length; i++) {
            double[] sum = sums[band(all.repeats()[i] + 1)];
            sum[0] += all.counts()[i];
            sum[1] += all.counts()[i] * often.expected(weeks, all.repeats()[i], all.last()[i], all.watched()[i]);
            sum[2] += data.later()[i];
        }
        List<List<Object>> rows = new ArrayList<>();
        double[] total = new double[3];
        for (int band = 0; band < FROM.length; band++) {
            rows.add(FoundTable.row(label(band), (long) sums[band][0], sums[band][1], sums[band][2]));
            for (int j = 0; j < 3; j++) {
                total[j] += sums[band][j];
            }
        }
        rows.add(FoundTable.row(Messages.text("clv.total"), (long) total[0], total[1], total[2]));
        return new FoundTable("holdout", Messages.text("clv.holdout", weeks), List.of(FoundColumn.text("purchases", Messages.text("clv.purchases")),
                FoundColumn.count("customers", Messages.text("retention.customers")), FoundColumn.number("forecast", Messages.text("clv.forecast"), 0),
                FoundColumn.count("came", Messages.text("clv.came"))), rows);
    }
}
