package org.navette.cli.bench;

import java.nio.file.Path;
import java.util.List;

/** One benchmark: seeded data made on the spot, each figure beside a yardstick of the same run. */
public interface Bench {
    /** @param rows size of the made-up data. @param folder empty, for files; deleted afterwards */
    List<Figure> run(long rows, Path folder) throws Exception;

    /**
     * @param value     measured, in the unit
     * @param yardstick the same work done barely, in the same unit and run; null where a limit is all there is
     */
    record Figure(String what, double value, String unit, String yardstickName, Double yardstick) {
        /** value / yardstick, or null without one. */
        public Double ratio() {
            return yardstick == null ? null : value / yardstick;
        }
    }
}
