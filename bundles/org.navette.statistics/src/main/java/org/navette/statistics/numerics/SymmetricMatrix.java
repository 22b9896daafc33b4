package org.navette.statistics.numerics;

/** Inverses of small symmetric positive definite matrices by Cholesky's decomposition. */
public final class SymmetricMatrix {
    private SymmetricMatrix() {
    }

    /**
     * The inverse; the matrix stays as it is.
     *
     * @return null when the matrix is not positive definite to working precision
     */
    public static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    if (!(sum > 1e-12 * Math.abs(matrix[i][i]))) {
                        return null;
                    }
                    lower[i][i] = Math.sqrt(sum);
                } else {
                    lower[i][j] = sum / lower[j][j];
                }
            }
        }
        double[][] inverse = new double[n][];
        for (int column = 0; column < n; column++) {
            inverse[column] = unit(lower, column);
        }
        return inverse;
    }

    /** Solves L Lᵀ x = e. */
    private static double[] unit(double[][] lower, int column) {
        int n = lower.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = i == column ? 1 : 0;
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= lower[k][i] * x[k];
            }
            x[i] = sum / lower[i][i];
        }
        return x;
    }

    /** Matrix times vector. */
    public static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
