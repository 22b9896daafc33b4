package org.navette.analysis.audit;

/** Numbers as values of a study are written. */
final class Figure {
    private Figure() {
    }

    /** Null when it is none. */
    static Double of(String value) {
        try {
            double figure = Double.parseDouble(value);
            return Double.isFinite(figure) ? figure : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
