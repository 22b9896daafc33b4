package org.navette.ui.verbatims;

import java.text.NumberFormat;
import java.util.Locale;

import org.navette.behaviour.metrics.Unit;

/** Writes numbers as readers of a language do. */
final class Figures {
    private static final int MOST_DECIMALS = 6;
    private final Locale locale;

    Figures(Locale locale) {
        this.locale = locale;
    }

    /** Money to the cent, shares to the hundredth; days as they are counted, with one decimal where they are means. */
    String metric(Unit unit, double value) {
        boolean whole = value == Math.rint(value);
        return unit == Unit.MONEY || unit == Unit.MONEY_PER_YEAR || unit == Unit.SHARE ? write(value, 2, 2) : write(value, 0, whole ? 0 : 1);
    }

    /** A value of a numeric variable with the decimals it was given; what is no number stays as it is. */
    String value(String text) {
        String plain = text.strip();
        if (!plain.matches("[+-]?\\d{1,15}([.,]\\d+)?")) {
            return text;
        }
        int mark = Math.max(plain.indexOf('.'), plain.indexOf(','));
        int decimals = mark < 0 ? 0 : Math.min(MOST_DECIMALS, plain.length() - mark - 1);
        return write(Double.parseDouble(plain.replace(',', '.')), decimals, decimals);
    }

    private String write(double value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}
