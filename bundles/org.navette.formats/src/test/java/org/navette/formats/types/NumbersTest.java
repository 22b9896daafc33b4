package org.navette.formats.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Numbers POINT = new Numbers('.', false);
    private static final Numbers COMMA = new Numbers(',', false);

    private static OptionalDouble number(double value) {
        return OptionalDouble.of(value);
    }

    @Test
    void readsEnglishWriting() {
        assertEquals(number(1234.5), POINT.parse("1,234.5"));
        assertEquals(number(-1234567), POINT.parse("-1,234,567"));
        assertEquals(number(1234.5), POINT.parse("£1,234.50"));
        assertEquals(number(0.5), POINT.parse(".5"));
        assertEquals(number(0.00012), POINT.parse("1.2e-4"));
    }

    @Test
    void readsFrenchWritingWithEverySpace() {
        for (String space : List.of(" ", "\u00A0", "\u202F", "\u2009", ".")) {
            assertEquals(number(1234567.5), COMMA.parse("1" + space + "234" + space + "567,5"), space);
        }
        assertEquals(number(12.5), COMMA.parse("12,50\u00A0€"));
        assertEquals(number(-3), COMMA.parse("\u22123"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String word : List.of("12,34.5", "1,23,456", "1 2 3", "12%", "€", "-", "1-2", "1e", "12:30", "")) {
            assertEquals(OptionalDouble.empty(), POINT.parse(word), word);
        }
        assertEquals(OptionalDouble.empty(), COMMA.parse("1,5,3"));
    }

    @Test
    void theColumnDecidesTheDecimalSign() {
        assertEquals(COMMA, Numbers.of(List.of("1,234", "2,5"), Locale.ENGLISH));
        assertEquals(POINT, Numbers.of(List.of("1,234", "2.5"), Locale.FRENCH));
        assertEquals(POINT, Numbers.of(List.of("0.123", "1.234"), Locale.FRENCH));
        assertEquals(COMMA, Numbers.of(List.of("1.234", "1.234,5"), Locale.ENGLISH));
    }

    @Test
    void theLanguageDecidesWhereTheColumnDoesNot() {
        assertEquals(new Numbers('.', true), Numbers.of(List.of("1,234"), Locale.ENGLISH));
        assertEquals(new Numbers(',', true), Numbers.of(List.of("1,234"), Locale.FRENCH));
        assertEquals(new Numbers('.', true), Numbers.of(List.of("1.234"), Locale.FRENCH));
        assertEquals(POINT, Numbers.of(List.of("1", "2"), Locale.FRENCH));
    }
}
