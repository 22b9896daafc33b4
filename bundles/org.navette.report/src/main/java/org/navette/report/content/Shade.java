package org.navette.report.content;

import org.navette.analysis.crosstab.CrosstabResult.Cell;

/**
 * How far a cell lies above (blue) or below (orange) expectation, by its adjusted residual, which is about standard normal
 * under independence: bounds are the two-sided 5 %, 1 % and 0.1 % points.
 */
public enum Shade {
    BELOW_3, BELOW_2, BELOW_1, NONE, ABOVE_1, ABOVE_2, ABOVE_3;

    private static final double[] BOUNDS = {1.959964, 2.575829, 3.290527};

    /** Total columns and columns on a small base are never shaded. */
    public static Shade of(ReportTable table, Cell cell) {
        Double residual = cell.adjustedResidual();
        if (residual == null || residual.isNaN() || table.small(cell.column())
                || table.result().columns().get(cell.column()).letter() == null) {
            return NONE;
        }
        int steps = 0;
        for (double bound : BOUNDS) {
            steps += Math.abs(residual) >= bound ? 1 : 0;
        }
        return values()[NONE.ordinal() + (residual < 0 ? -steps : steps)];
    }

    /** Smallest size of the residual at a level of 1 to 3. */
    static double bound(int level) {
        return BOUNDS[level - 1];
    }

    /** −3 to 3; 0 is unshaded. */
    public int level() {
        return ordinal() - NONE.ordinal();
    }
}
