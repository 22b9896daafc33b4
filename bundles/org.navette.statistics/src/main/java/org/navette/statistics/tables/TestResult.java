package org.navette.statistics.tables;

/**
 * A test's statistic and its two-sided p-value.
 *
 * @param statistic on the scale the test names (z, chi-square)
 * @param p         0–1, unadjusted
 */
public record TestResult(double statistic, double p) {
}
