package org.navette.statistics.regression;

import org.navette.statistics.numerics.SymmetricMatrix;

/**
 * Logistic regression by iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models, 1989), with the ridge of
 * le Cessie and van Houwelingen (Applied Statistics 41, 1992) when asked for: the log-likelihood less λ/2 Σβ², the intercept left free.
 *
 * @param coefficients  the intercept, then one for each column
 * @param errors        standard errors: square roots of the diagonal of (XᵀWX + λI)⁻¹
 * @param logLikelihood of the data, without the ridge
 * @param settled       false when the steps did not come to rest, as when the columns tell the two outcomes apart without fail
 */
public record LogisticRegression(double[] coefficients, double[] errors, double logLikelihood, int iterations, boolean settled) {
    private static final int MOST = 100;
    private static final int HALVINGS = 30;

    /**
     * @param rows  one for each case, a figure for each column
     * @param happened the outcome of each case
     * @param ridge λ, at least 0; columns should be on one scale when it is above 0
     * @throws IllegalArgumentException when columns depend on each other and there is no ridge, or arrays differ in length
     */
    public static LogisticRegression fit(double[][] rows, boolean[] happened, double ridge) {
        if (rows.length == 0 || rows.length != happened.length) {
            throw new IllegalArgumentException("no rows, or arrays of different length");
        }
        int k = rows[0].length + 1;
        double[] beta = new double[k];
        double value = penalised(rows, happened, beta, ridge);
        double[][] inverse = null;
        for (int iteration = 1; iteration <= MOST; iteration++) {
            double[] slope = new double[k];
            double[][] bend = new double[k][k];
            derive(rows, happened, beta, slope, bend);
            for (int j = 1; j < k; j++) {
                slope[j] -= ridge * beta[j];
                bend[j][j] += ridge;
            }
            inverse = SymmetricMatrix.inverse(bend);
            if (inverse == null) {
                if (iteration == 1) {
                    throw new IllegalArgumentException("the columns depend on each other");
                }
                return result(rows, happened, beta, null, iteration, false);
            }
            double[] step = SymmetricMatrix.times(inverse, slope);
            double size = 1;
            double[] next = moved(beta, step, size);
            double reached = penalised(rows, happened, next, ridge);
            for (int i = 0; i < HALVINGS && !(reached >= value); i++) {
                size /= 2;
                next = moved(beta, step, size);
                reached = penalised(rows, happened, next, ridge);
            }
            boolean rest = Math.abs(reached - value) <= 1e-12 * (Math.abs(value) + 0.1);
            beta = reached >= value ? next : beta;
            value = Math.max(value, reached);
            if (rest) {
                return result(rows, happened, beta, inverse, iteration, true);
            }
        }
        return result(rows, happened, beta, inverse, MOST, false);
    }

    /** The chance, 0 to 1, of the outcome in a case with these figures. */
    public double chance(double[] row) {
        return chance(coefficients, row);
    }

    private static double chance(double[] beta, double[] row) {
        return 1 / (1 + Math.exp(-score(beta, row)));
    }

    private static double score(double[] beta, double[] row) {
        double score = beta[0];
        for (int j = 0; j < row.length; j++) {
            score += beta[j + 1] * row[j];
        }
        return score;
    }

    private static void derive(double[][] rows, boolean[] happened, double[] beta, double[] slope, double[][] bend) {
        int k = beta.length;
        double[] x = new double[k];
        x[0] = 1;
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, x, 1, k - 1);
            double p = chance(beta, rows[i]);
            double weight = p * (1 - p);
            double rest = (happened[i] ? 1 : 0) - p;
            for (int j = 0; j < k; j++) {
                slope[j] += rest * x[j];
                for (int l = 0; l <= j; l++) {
                    bend[j][l] += weight * x[j] * x[l];
                }
            }
        }
        for (int j = 0; j < k; j++) {
            for (int l = 0; l < j; l++) {
                bend[l][j] = bend[j][l];
            }
        }
    }

    private static double penalised(double[][] rows, boolean[] happened, double[] beta, double ridge) {
        double value = likelihood(rows, happened, beta);
        for (int j = 1; j < beta.length; j++) {
            value -= ridge / 2 * beta[j] * beta[j];
        }
        return value;
    }

    private static double likelihood(double[][] rows, boolean[] happened, double[] beta) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            double score = happened[i] ? score(beta, rows[i]) : -score(beta, rows[i]);
            sum -= score > 0 ? Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)) - score;
        }
        return sum;
    }

    private static double[] moved(double[] from, double[] step, double size) {
        double[] to = from.clone();
        for (int j = 0; j < to.length; j++) {
            to[j] += size * step[j];
        }
        return to;
    }

    private static LogisticRegression result(double[][] rows, boolean[] happened, double[] beta, double[][] inverse, int iterations,
            boolean settled) {
        double[] errors = new double[beta.length];
        for (int j = 0; j < errors.length; j++) {
            errors[j] = inverse == null ? Double.NaN : Math.sqrt(inverse[j][j]);
        }
        double largest = 0;
        for (int j = 1; j < beta.length; j++) {
            largest = Math.max(largest, errors[j] / Math.max(1, Math.abs(beta[j])));
        }
        // Separated outcomes push coefficients out for ever: the likelihood rests, but the errors explode.
        return new LogisticRegression(beta, errors, likelihood(rows, happened, beta), iterations, settled && largest < 1e3);
    }
}
