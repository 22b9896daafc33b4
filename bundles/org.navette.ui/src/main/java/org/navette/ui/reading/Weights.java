package org.navette.ui.reading;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** A coding's weight as people write it: 0 to 100, with a comma or a point, or nothing. */
final class Weights {
    private static final double MOST = 100;

    private Weights() {
    }

    /** @param value null for none */
    record Weight(Double value) {
    }

    /** Empty when it is no weight. */
    static Optional<Weight> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(new Weight(null));
        }
        try {
            double value = Double.parseDouble(typed.strip().replace(',', '.'));
            return value >= 0 && value <= MOST ? Optional.of(new Weight(value)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String text(double weight, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(weight);
    }
}
