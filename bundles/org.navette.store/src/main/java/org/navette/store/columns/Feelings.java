package org.navette.store.columns;

import java.util.Arrays;

/** The sentiment of each document as lists show it: the mean of people's tags on the whole document, else of the machine's; NaN without any. */
final class Feelings {
    private Feelings() {
    }

    static double[] of(Judged tags, Ids documents) {
        double[][] sums = new double[2][documents.count()];
        int[][] counts = new int[2][documents.count()];
        for (int i = 0; i < tags.count(); i++) {
            int place = documents.place(tags.document()[i]);
            if (place >= 0 && !Double.isNaN(tags.polarity()[i])) {
                int who = tags.machine()[i] ? 1 : 0;
                sums[who][place] += tags.polarity()[i];
                counts[who][place]++;
            }
        }
        double[] means = sums[0];
        for (int place = 0; place < means.length; place++) {
            int who = counts[0][place] > 0 ? 0 : 1;
            means[place] = counts[who][place] == 0 ? Double.NaN : sums[who][place] / counts[who][place];
        }
        return means;
    }

    static int[] order(double[] means, boolean descending) {
        double[] values = Arrays.stream(means).filter(m -> !Double.isNaN(m)).sorted().distinct().toArray();
        int[] ranks = new int[means.length];
        for (int place = 0; place < ranks.length; place++) {
            ranks[place] = Double.isNaN(means[place]) ? 0 : Arrays.binarySearch(values, means[place]) + 1;
        }
        return Ranks.order(ranks, values.length, descending);
    }
}
