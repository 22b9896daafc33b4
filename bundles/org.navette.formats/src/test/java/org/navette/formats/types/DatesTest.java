package org.navette.formats.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.navette.formats.types.Dates.Order;

class DatesTest {
    private static final Dates DAY = new Dates(Order.DAY_FIRST, false);
    private static final Dates MONTH = new Dates(Order.MONTH_FIRST, false);

    private static Optional<LocalDate> date(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    @Test
    void theColumnDecidesTheOrder() {
        assertEquals(DAY, Dates.of(List.of("01/02/2024", "13/02/2024"), Locale.ENGLISH));
        assertEquals(MONTH, Dates.of(List.of("01/02/2024", "02/13/2024"), Locale.FRENCH));
    }

    @Test
    void theLanguageDecidesWhereTheColumnDoesNot() {
        List<String> values = List.of("01/02/2024");
        assertEquals(new Dates(Order.DAY_FIRST, true), Dates.of(values, Locale.FRENCH));
        assertEquals(new Dates(Order.DAY_FIRST, true), Dates.of(values, Locale.UK));
        assertEquals(new Dates(Order.MONTH_FIRST, true), Dates.of(values, Locale.US));
        assertEquals(new Dates(Order.MONTH_FIRST, true), Dates.of(values, Locale.ENGLISH));
    }

    @Test
    void readsDayAndMonthInTheirOrder() {
        assertEquals(date(2024, 2, 1), DAY.parse("01/02/2024"));
        assertEquals(date(2024, 1, 2), MONTH.parse("1/2/2024"));
        assertEquals(date(2024, 2, 1), DAY.parse(" 1.2.2024 "));
        assertEquals(date(2024, 2, 1), DAY.parse("01-02-24"));
        assertEquals(date(1997, 2, 1), DAY.parse("01/02/97"));
    }

    @Test
    void dropsTheTime() {
        assertEquals(date(2010, 12, 1), MONTH.parse("12/1/2010 8:26"));
        assertEquals(date(2010, 12, 1), MONTH.parse("12/1/2010, 8:26:05 PM"));
        assertEquals(date(2014, 3, 8), DAY.parse("2014-03-08 00:00:00"));
        assertEquals(date(2014, 3, 8), DAY.parse("2014-03-08T23:59:59.123+02:00"));
        assertEquals(date(2014, 3, 8), DAY.parse("2014/3/8 10h30"));
    }

    @Test
    void refusesWhatIsNoDate() {
        for (String word : List.of("31/02/2024", "2024-13-01", "1/2-2024", "30.43", "12", "00004001", "yesterday",
                "2024-01-01 now")) {
            assertEquals(Optional.empty(), DAY.parse(word), word);
        }
    }
}
