package org.navette.report.content;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.navette.report.Messages;

/** Sentences, numbers and dates in the report's language, which is the study's and not the window's. */
public record Wording(Locale locale) {
    /** Stands where nobody can compute a figure. */
    public static final String NONE = "–";

    /** @param language the study's language tag; anything but French is English */
    public static Wording of(String language) {
        boolean french = Locale.forLanguageTag(language).getLanguage().equals("fr");
        return new Wording(french ? Locale.FRENCH : Locale.ENGLISH);
    }

    public String text(String key, Object... arguments) {
        return Messages.CATALOGUE.text(locale, key, arguments);
    }

    /** A share of 0 to 1 as a percentage with one decimal; {@link #NONE} for null and for what is not a number. */
    public String percent(Double share) {
        if (absent(share)) {
            return NONE;
        }
        // Java parts number and sign by a full-width space in French; print uses the narrow one.
        return number(share * 100, 1) + (french() ? "\u202f%" : "%");
    }

    public String count(long n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    /** With so many decimals and a true minus; {@link #NONE} for null and for what is not a number. */
    public String number(Double value, int decimals) {
        if (absent(value)) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (format instanceof DecimalFormat decimal) {
            decimal.setNegativePrefix("−");
        }
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value + 0.0);
    }

    /** At most three decimals, trailing zeros left out. */
    public String plain(Double value) {
        return absent(value) ? NONE : value == Math.rint(value) ? number(value, 0) : number(value, 3);
    }

    /** A probability: below 0.001 as such. */
    public String probability(Double p) {
        if (absent(p)) {
            return NONE;
        }
        return p < 0.001 ? "<\u00a0" + number(0.001, 3) : number(p, 3);
    }

    public String interval(Double low, Double high) {
        return absent(low) || absent(high) ? NONE : percent(low) + " – " + percent(high);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    public boolean french() {
        return locale.getLanguage().equals("fr");
    }

    private static boolean absent(Double value) {
        return value == null || !Double.isFinite(value);
    }
}
