package org.navette.ui.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as lines that the benchmark's verb tells: what, value, unit, yardstick, its value, target, whether it is met. */
final class Figures {
    private static final String MS = "ms";
    private final List<String> lines = new ArrayList<>();

    /** Median, 95th percentile and the most; the 95th percentile, or the most, may have a limit in milliseconds. */
    void times(String what, Times times, Double p95, Double most) {
        int count = times.milliseconds().length;
        line(what + ", median of " + count, times.percentile(0.5), MS, null);
        line(what + ", 95th percentile", times.percentile(0.95), MS, p95);
        line(what + ", the slowest", times.most(), MS, most);
    }

    /** As above, what the display's thread worked meanwhile, and how loaded the machine was. */
    void times(String what, Series series, Double p95, Double most) {
        times(what, series.wall(), p95, most);
        line(what + ", the display's own work, median", series.cpu().percentile(0.5), MS, null);
        line(what + ", the display's own work, 95th percentile", series.cpu().percentile(0.95), MS, null);
        line(what + ", the display's own work, the most", series.cpu().most(), MS, null);
        line(what + ", load of the machine then", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), "", null);
    }

    /** As {@link #times}, and how many took longer than a frame may. */
    void frames(String what, Series series, double limit) {
        times(what, series, null, limit);
        line(what + ", over " + Math.round(limit) + " ms", series.wall().over(limit), "frames", null);
    }

    /** A 95th percentile beside that of a yardstick. */
    void beside(String what, Times times, String yardstickName, Times yardstick) {
        row(what, times.percentile(0.95), MS, yardstickName, number(yardstick.percentile(0.95)), "", "");
    }

    /** @param limit that the value shall not exceed, or null */
    void line(String what, double value, String unit, Double limit) {
        row(what, value, unit, "", "", limit == null ? "" : "<= " + Math.round(limit), limit == null ? "" : Boolean.toString(value <= limit));
    }

    private void row(String what, double value, String unit, String yardstick, String its, String target, String met) {
        lines.add(String.join("\t", what.replace('\t', ' '), number(value), unit, yardstick, its, target, met));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
