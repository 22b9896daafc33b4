package org.navette.formats.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the dates of one column are written. Dates that begin with the year are always understood; a time behind a date is
 * dropped; years of two digits lie between 1950 and 2049.
 *
 * @param order     of day and month where the year stands last
 * @param ambiguous whether no value decided the order, so that the language did
 */
public record Dates(Order order, boolean ambiguous) {
    /** Which of the two numbers before the year is which. */
    public enum Order {
        DAY_FIRST, MONTH_FIRST
    }

    private static final String TIME = "(?:(?:T|,?\\s+)\\d{1,2}[:hH]\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
            + "(?:\\s*[AaPp]\\.?[Mm]\\.?)?(?:\\s*(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);

    /** The way most of the values are written; blank ones are passed over. */
    public static Dates of(Iterable<String> values, Locale language) {
        DateVotes votes = new DateVotes();
        for (String value : values) {
            if (!Missing.is(value)) {
                votes.add(value);
            }
        }
        return votes.decide(language);
    }

    /** The date, or empty when the value is none. */
    public Optional<LocalDate> parse(String value) {
        String text = value.strip();
        Optional<LocalDate> iso = yearFirst(text);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher matcher = yearLast(text);
        if (matcher == null) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean dayFirst = order == Order.DAY_FIRST;
        return date(year(matcher.group(4)), dayFirst ? second : first, dayFirst ? first : second);
    }

    static Optional<LocalDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return date(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        }
        matcher = COMPACT.matcher(text);
        return matcher.matches() ? date(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))) : Optional.empty();
    }

    /** A match of day and month (groups 1 and 3, in either order) and year (group 4), or null. */
    static Matcher yearLast(String text) {
        Matcher matcher = YEAR_LAST.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February is no date, which is the answer asked for
        }
    }
}
