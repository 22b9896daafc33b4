package org.navette.formats.types;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

import org.navette.formats.types.Dates.Order;

/** What the values of a column say about the order of day and month. */
final class DateVotes {
    private long values;
    private long dates;
    private long dayFirst;
    private long monthFirst;
    private long either;
    private String firstOther;

    void add(String value) {
        values++;
        String text = value.strip();
        if (Dates.yearFirst(text).isPresent()) {
            dates++;
            return;
        }
        Matcher matcher = Dates.yearLast(text);
        boolean asDay = matcher != null && new Dates(Order.DAY_FIRST, false).parse(text).isPresent();
        boolean asMonth = matcher != null && new Dates(Order.MONTH_FIRST, false).parse(text).isPresent();
        if (asDay || asMonth) {
            dates++;
            if (!asMonth) {
                dayFirst++;
            } else if (!asDay) {
                monthFirst++;
            } else if (Integer.parseInt(matcher.group(1)) != Integer.parseInt(matcher.group(3))) {
                either++;
            }
        } else if (firstOther == null) {
            firstOther = value;
        }
    }

    /** Whether one order reads every value. */
    boolean all() {
        return values > 0 && dates == values && (dayFirst == 0 || monthFirst == 0);
    }

    long dates() {
        return dates;
    }

    Optional<String> firstOther() {
        return Optional.ofNullable(firstOther);
    }

    Dates decide(Locale language) {
        if (dayFirst != monthFirst) {
            return new Dates(dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST, false);
        }
        // Of the two languages we speak, only American English puts the month first; English without a country is taken for it.
        boolean american = language.getLanguage().equals("en")
                && (language.getCountry().isEmpty() || language.getCountry().equals("US"));
        return new Dates(american ? Order.MONTH_FIRST : Order.DAY_FIRST, either > 0);
    }
}
