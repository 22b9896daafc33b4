package org.navette.analysis.named;

import java.text.NumberFormat;
import java.util.Locale;

import org.navette.core.language.Catalogue;

/**
 * A column of a table that was found.
 *
 * @param name     for machines, lower-case; the same in every language
 * @param unit     in the user's language, or null when the type says it
 * @param decimals shown behind the point of NUMBER, SHARE (of the percentage) and MONEY
 */
public record FoundColumn(String name, String title, ColumnType type, String unit, int decimals) {
    private static final String NONE = "–";

    public static FoundColumn text(String name, String title) {
        return new FoundColumn(name, title, ColumnType.TEXT, null, 0);
    }

    public static FoundColumn count(String name, String title) {
        return new FoundColumn(name, title, ColumnType.COUNT, null, 0);
    }

    public static FoundColumn number(String name, String title, int decimals) {
        return new FoundColumn(name, title, ColumnType.NUMBER, null, decimals);
    }

    public static FoundColumn share(String name, String title) {
        return new FoundColumn(name, title, ColumnType.SHARE, null, 1);
    }

    public static FoundColumn money(String name, String title) {
        return new FoundColumn(name, title, ColumnType.MONEY, null, 2);
    }

    public FoundColumn in(String someUnit) {
        return new FoundColumn(name, title, type, someUnit, decimals);
    }

    /** Title with unit, as a table's head shows it. */
    public String heading() {
        return unit == null ? title : title + " (" + unit + ")";
    }

    /** A cell as a person reads it; what is above 0 and too small to show is below the smallest figure that shows. */
    public String written(Object cell) {
        Locale locale = Catalogue.locale();
        return switch (cell) {
            case null -> NONE;
            case Double value when type == ColumnType.SHARE -> digits(value * 100, locale)
                    + (locale.getLanguage().equals("fr") ? "\u202f%" : "%");
            case Double value -> digits(value, locale);
            case Long value -> NumberFormat.getIntegerInstance(locale).format(value);
            default -> cell.toString();
        };
    }

    private String digits(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        double least = Math.pow(10, -decimals);
        if (value > 0 && value < least / 2 && type != ColumnType.MONEY) {
            return "<" + format.format(least);
        }
        String text = format.format(value);
        return text.matches("-0([.,]0*)?") ? text.substring(1) : text;
    }
}
