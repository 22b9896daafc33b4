package org.navette.analysis.crosstab;

/** Numbers in the study's canonical text. */
final class Numeric {
    private Numeric() {
    }

    /** NaN when there is no value or it is no number. */
    static double parse(String value) {
        if (value == null || !value.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Double.NaN;
        }
        return Double.parseDouble(value);
    }
}
