package org.navette.formats.types;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How the numbers of one column are written: 1,234.5 or 1 234,5, with every kind of space, and a currency sign before or
 * behind.
 *
 * @param decimal   '.' or ','
 * @param ambiguous whether no value decided it, so that the language did
 */
public record Numbers(char decimal, boolean ambiguous) {
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F\\s]");
    private static final Pattern CURRENCY = Pattern.compile("^([+-]?) ?(?:[€$£¥]|EUR|USD|GBP|CHF) ?"
            + "|(?<=[\\d.,]) ?(?:[€$£¥]|EUR|USD|GBP|CHF)$");
    private static final Pattern POINT = Pattern.compile(
            "[+-]?(?:(?:[1-9]\\d{0,2}(?:([, '’])\\d{3})(?:\\1\\d{3})*|\\d+)(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA = Pattern.compile(
            "[+-]?(?:(?:[1-9]\\d{0,2}(?:([. '’])\\d{3})(?:\\1\\d{3})*|\\d+)(?:,\\d*)?|,\\d+)");

    /** The way most of the values are written; blank ones are passed over. */
    public static Numbers of(Iterable<String> values, Locale language) {
        NumberVotes votes = new NumberVotes();
        for (String value : values) {
            if (!Missing.is(value)) {
                votes.add(value);
            }
        }
        return votes.decide(language);
    }

    /** The number, or empty when the value is none. */
    public OptionalDouble parse(String value) {
        String text = SPACES.matcher(value.strip()).replaceAll(" ").strip().replace('\u2212', '-');
        text = CURRENCY.matcher(text).replaceAll("$1");
        if (!(decimal == '.' ? POINT : COMMA).matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == decimal) {
                digits.append('.');
            } else if (c != '.' && c != ',' && c != ' ' && c != '\'' && c != '’') {
                digits.append(c);
            }
        }
        return OptionalDouble.of(Double.parseDouble(digits.toString()));
    }
}
