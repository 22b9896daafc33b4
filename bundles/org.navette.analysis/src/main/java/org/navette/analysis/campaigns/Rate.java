package org.navette.analysis.campaigns;

import java.util.List;

import org.navette.analysis.Messages;
import org.navette.analysis.named.FoundChart;
import org.navette.analysis.named.FoundColumn;
import org.navette.statistics.tables.Interval;
import org.navette.statistics.tables.Proportion;

/** So many of a base: share and the 95 % interval of Wilson; nothing of an empty base. */
record Rate(long hits, long base) {
    private static final double CONFIDENCE = 0.95;

    Double share() {
        return base == 0 ? null : (double) hits / base;
    }

    private Interval interval() {
        return base == 0 ? null : Proportion.of(hits, base).wilson(CONFIDENCE);
    }

    Double low() {
        return base == 0 ? null : (Double) interval().low();
    }

    Double high() {
        return base == 0 ? null : (Double) interval().high();
    }

    /** Share, low, high. */
    void addTo(List<Object> cells) {
        cells.add(share());
        cells.add(low());
        cells.add(high());
    }

    FoundChart.Point bar(int x, String label) {
        return new FoundChart.Point(x, base == 0 ? 0 : share(), label, low(), high());
    }

    /** Columns of share, low and high. @param name of the first; the others are called after it */
    static List<FoundColumn> columns(String name, String title) {
        return List.of(FoundColumn.share(name, title), FoundColumn.share(name + "-low", Messages.text("named.low")),
                FoundColumn.share(name + "-high", Messages.text("named.high")));
    }
}
