package org.navette.cli.bench;

import java.nio.file.Path;
import java.util.List;

/** One benchmark: seeded data made on the spot, each figure beside a yardstick of the same run. */
public interface Bench {
    /** @param rows size of the made-up data. @param folder empty, for files; deleted afterwards */
    List<Figure> run(long rows, Path folder) throws Exception;

    /** Size of the made-up data when nobody says otherwise. */
    default long usualRows() {
        return 200_000;
    }

    /**
     * @param value     measured, in the unit
     * @param yardstick the same work done barely, in the same unit and run; null where a limit is all there is
     * @param target    what the value ({@code <= 5}) or the ratio ({@code ratio >= 0.6}) shall be, or null
     * @param met       whether it is; null without a target
     */
    record Figure(String what, double value, String unit, String yardstickName, Double yardstick, String target, Boolean met) {
        public Figure(String what, double value, String unit, String yardstickName, Double yardstick) {
            this(what, value, unit, yardstickName, yardstick, null, null);
        }

        /** A figure without a yardstick that shall not be more than a limit. */
        static Figure atMost(double limit, String what, double value, String unit) {
            return new Figure(what, value, unit, null, null, "<= " + Math.round(limit), value <= limit);
        }

        /** This, its ratio to the yardstick no less than a share. */
        Figure atLeast(double share) {
            return new Figure(what, value, unit, yardstickName, yardstick, "ratio >= " + share, ratio() >= share);
        }

        /** value / yardstick, or null without one. */
        public Double ratio() {
            return yardstick == null ? null : value / yardstick;
        }
    }
}
