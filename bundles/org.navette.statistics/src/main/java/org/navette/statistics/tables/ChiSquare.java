package org.navette.statistics.tables;

import java.util.Arrays;

/**
 * Independence of the rows and columns of one table of counts. A row or column without any count takes no part: it adds
 * nothing to {@code df}, and its cells are {@link Double#NaN} in the three matrices, which have the shape of the counts.
 * The matrices are the record's own and are compared by identity.
 *
 * @param statistic Pearson's chi-square
 * @param df        (rows − 1)(columns − 1), empty ones left out
 * @param gSquare   likelihood-ratio chi-square on the same df
 * @param cramersV  0–1; for a table with two rows or columns it is |φ|
 * @param expected  counts expected under independence, on the scale of the counts given
 * @param residuals Pearson residuals (O − E)/√E
 * @param adjusted  adjusted residuals of Haberman (1973), (O − E)/√(E(1 − row share)(1 − column share)): about standard
 *                  normal under independence
 */
public record ChiSquare(double statistic, int df, double p, double gSquare, double gP, double cramersV,
        double[][] expected, double[][] residuals, double[][] adjusted) {

    /** The smallest expected count; below 5 the chi-square approximation is doubtful. */
    public double smallestExpected() {
        return Arrays.stream(expected).flatMapToDouble(Arrays::stream).filter(e -> !Double.isNaN(e)).min()
                .orElseThrow();
    }

    /** Share (0–1) of the cells taking part whose expected count is below the limit. */
    public double shareOfExpectedBelow(double limit) {
        return Arrays.stream(expected).flatMapToDouble(Arrays::stream).filter(e -> !Double.isNaN(e))
                .map(e -> e < limit ? 1 : 0).average().orElseThrow();
    }
}
