package org.navette.statistics.tables;

/**
 * Effective base of weighted data, (Σw)²/Σw² (Kish 1965): how many equally weighted observations would be as precise.
 * It lies between 1 and the number of positive weights and does not depend on the scale of the weights.
 */
public final class Kish {

    private Kish() {
    }

    /** @return 0 when no weight is positive */
    public static double effectiveBase(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            check(weight);
            sum += weight;
            squares += weight * weight;
        }
        return effectiveBase(sum, squares);
    }

    /** The same from sums already taken. */
    public static double effectiveBase(double sum, double sumOfSquares) {
        return sumOfSquares == 0 ? 0 : sum * sum / sumOfSquares;
    }

    static void check(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }
}
