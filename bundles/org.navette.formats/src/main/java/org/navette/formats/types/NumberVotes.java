package org.navette.formats.types;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the values of a column say about the decimal sign. */
final class NumberVotes {
    private static final Numbers POINT = new Numbers('.', false);
    private static final Numbers COMMA = new Numbers(',', false);

    private long values;
    private long asPoint;
    private long asComma;
    private long pointOnly;
    private long commaOnly;
    private long commaEither;
    private long pointEither;
    private String firstOther;

    void add(String value) {
        values++;
        OptionalDouble point = POINT.parse(value);
        OptionalDouble comma = COMMA.parse(value);
        asPoint += point.isPresent() ? 1 : 0;
        asComma += comma.isPresent() ? 1 : 0;
        if (point.isEmpty() && comma.isEmpty()) {
            firstOther = firstOther == null ? value : firstOther;
        } else if (comma.isEmpty()) {
            pointOnly++;
        } else if (point.isEmpty()) {
            commaOnly++;
        } else if (point.getAsDouble() != comma.getAsDouble()) {
            if (value.indexOf(',') >= 0) {
                commaEither++;
            } else {
                pointEither++;
            }
        }
    }

    /** Whether one decimal sign reads every value. */
    boolean all() {
        return values > 0 && Math.max(asPoint, asComma) == values;
    }

    long numbers() {
        return Math.max(asPoint, asComma);
    }

    Optional<String> firstOther() {
        return Optional.ofNullable(firstOther);
    }

    Numbers decide(Locale language) {
        if (pointOnly != commaOnly) {
            return pointOnly > commaOnly ? POINT : COMMA;
        }
        // "1,234" is a thousand to an English reader and one and a bit to a French one; "1.234" groups thousands for neither.
        boolean french = language.getLanguage().equals("fr");
        return new Numbers(french && commaEither > 0 ? ',' : '.', commaEither + pointEither > 0);
    }
}
