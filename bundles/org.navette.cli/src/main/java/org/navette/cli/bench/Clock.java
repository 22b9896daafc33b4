package org.navette.cli.bench;

import java.util.Arrays;

/** Wall-clock seconds and percentiles. */
final class Clock {
    private Clock() {
    }

    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Runs several times, the first not counted. @return median seconds */
    static double median(int times, Work work) throws Exception {
        work.run();
        return percentile(samples(times, work), 0.5);
    }

    static double[] samples(int times, Work work) throws Exception {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = seconds(work);
        }
        Arrays.sort(seconds);
        return seconds;
    }

    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
