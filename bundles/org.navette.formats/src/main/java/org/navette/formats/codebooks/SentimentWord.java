package org.navette.formats.codebooks;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.navette.core.study.Aside;
import org.navette.formats.types.Numbers;

/**
 * What a cell or an option says of a sentiment.
 *
 * @param polarity -1 to 1; null with an aside
 * @param aside    null with a polarity
 */
public record SentimentWord(Double polarity, Aside aside) {
    private static final Numbers POINT = new Numbers('.', false);
    private static final Numbers COMMA = new Numbers(',', false);

    /** A number from -1 to 1, or a word in English or French; empty when the text is neither. */
    public static Optional<SentimentWord> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "positive", "positif" -> point(1);
            case "negative", "négatif", "negatif" -> point(-1);
            case "neutral", "neutre" -> point(0);
            case "mixed", "mixte", "mitigé", "mitige" -> Optional.of(new SentimentWord(null, Aside.MIXED));
            case "irrelevant", "hors sujet", "hors-sujet" -> Optional.of(new SentimentWord(null, Aside.IRRELEVANT));
            default -> {
                OptionalDouble value = number(text.strip());
                yield value.isPresent() && Math.abs(value.getAsDouble()) <= 1 ? point(value.getAsDouble()) : Optional.empty();
            }
        };
    }

    private static Optional<SentimentWord> point(double polarity) {
        return Optional.of(new SentimentWord(polarity, null));
    }

    /** With a decimal point or comma. */
    static OptionalDouble number(String text) {
        OptionalDouble value = POINT.parse(text);
        return value.isPresent() ? value : COMMA.parse(text);
    }
}
