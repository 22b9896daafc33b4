package org.navette.statistics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How good forecast chances were, held against what happened; best on cases the forecast has not seen.
 *
 * @param cases  how many
 * @param events of them those in which it happened
 * @param auc    chance that a case in which it happened was given a higher chance than one in which it did not, ties counted half
 *               (Mann and Whitney, 1947): 0.5 no better than a coin, 1 perfect; null when all cases ended alike
 * @param aucError standard error of the AUC by Hanley and McNeil (Radiology 143, 1982); null likewise
 * @param brier  mean of (chance − outcome)², 0 perfect (Brier, 1950)
 * @param bins   cases by rising chance in equal parts
 */
public record Forecast(long cases, long events, Double auc, Double aucError, double brier, List<Bin> bins) {
    /** @param forecast mean chance. @param happened share in which it happened */
    public record Bin(long cases, double forecast, double happened) {
    }

    public Forecast {
        bins = List.copyOf(bins);
    }

    /**
     * @param chances  of each case, 0 to 1
     * @param parts    into how many parts the cases are cut for calibration; equal chances may fall on both sides of a cut
     */
    public static Forecast of(double[] chances, boolean[] happened, int parts) {
        int n = chances.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        long events = 0;
        double brier = 0;
        double ranks = 0;
        for (int from = 0; from < n;) {
            int to = from;
            while (to < n && chances[order[to]] == chances[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                boolean event = happened[order[i]];
                events += event ? 1 : 0;
                ranks += event ? rank : 0;
                double miss = chances[order[i]] - (event ? 1 : 0);
                brier += miss * miss;
            }
            from = to;
        }
        Double auc = events == 0 || events == n ? null : (ranks - events * (events + 1) / 2.0) / ((double) events * (n - events));
        return new Forecast(n, events, auc, auc == null ? null : error(auc, events, n - events), n == 0 ? 0 : brier / n,
                bins(chances, happened, order, parts));
    }

    private static double error(double auc, double events, double others) {
        double one = auc / (2 - auc);
        double two = 2 * auc * auc / (1 + auc);
        return Math.sqrt(Math.max(0, auc * (1 - auc) + (events - 1) * (one - auc * auc) + (others - 1) * (two - auc * auc)) / (events * others));
    }

    private static List<Bin> bins(double[] chances, boolean[] happened, Integer[] order, int parts) {
        List<Bin> bins = new ArrayList<>();
        int n = order.length;
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) n * part / parts);
            int to = (int) ((long) n * (part + 1) / parts);
            double forecast = 0;
            double events = 0;
            for (int i = from; i < to; i++) {
                forecast += chances[order[i]];
                events += happened[order[i]] ? 1 : 0;
            }
            if (to > from) {
                bins.add(new Bin(to - from, forecast / (to - from), events / (to - from)));
            }
        }
        return bins;
    }
}
