package org.navette.statistics.oddities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class OdditiesTest {
    @Test
    void fencesStandThreeRangesFromTheQuartiles() {
        Fences fences = Fences.of(new double[] {1, 2, 3, 4, 5}, new long[] {1, 1, 1, 1, 1});
        assertEquals(2, fences.first());
        assertEquals(4, fences.third());
        assertEquals(-4, fences.low());
        assertEquals(10, fences.high());
        assertFalse(fences.beyond(10));
        assertTrue(fences.beyond(10.01));
        assertTrue(fences.beyond(-4.01));
    }

    /** The same as of 1 1 1 2 4: quartiles 1 and 2. */
    @Test
    void valuesThatOccurOftenCountAsOften() {
        Fences fences = Fences.of(new double[] {1, 2, 4}, new long[] {3, 1, 1});
        assertEquals(1, fences.first());
        assertEquals(2, fences.third());
        assertTrue(fences.tell());
        assertFalse(Fences.of(new double[] {1, 2}, new long[] {9, 1}).tell());
    }

    /** The first digits of the first thousand Fibonacci numbers follow Benford's law closely; figures by the definitions. */
    @Test
    void fibonacciNumbersBeginAsBenfordSays() {
        long[] counts = new long[9];
        BigInteger a = BigInteger.ONE;
        BigInteger b = BigInteger.ONE;
        for (int i = 0; i < 1_000; i++) {
            counts[a.toString().charAt(0) - '1']++;
            BigInteger next = a.add(b);
            a = b;
            b = next;
        }
        FirstDigits digits = FirstDigits.of(counts);
        assertEquals(1_000, digits.n());
        assertEquals(0.1694624162913813, digits.chiSquare(), 1e-9);
        assertEquals(0.0008198769356443347, digits.deviation(), 1e-9);
        assertTrue(digits.p() > 0.99);
        assertEquals(FirstDigits.Conformity.CLOSE, digits.conformity());
    }

    @Test
    void digitsThatAreAllAsFrequentDoNot() {
        FirstDigits digits = FirstDigits.of(1111, 1111, 1111, 1111, 1111, 1111, 1111, 1111, 1111);
        assertEquals(4016.5812308288887, digits.chiSquare(), 1e-6);
        assertEquals(0.05971703510991756, digits.deviation(), 1e-9);
        assertEquals(FirstDigits.Conformity.NONE, digits.conformity());
        assertTrue(digits.p() < 1e-9);
    }

    @Test
    void theLawNeedsManyFiguresFarApart() {
        assertTrue(FirstDigits.apply(1_000, 1, 100));
        assertFalse(FirstDigits.apply(999, 1, 100));
        assertFalse(FirstDigits.apply(1_000, 1, 99));
        assertFalse(FirstDigits.apply(1_000, 0, 99));
    }

    @Test
    void aDayStandsOutFromItsNeighboursAndASteadySeriesHasNone() {
        TreeMap<Integer, Integer> days = new TreeMap<>();
        for (int day = 0; day < 100; day++) {
            days.put(day, 3 + day % 3);
        }
        assertEquals(List.of(), Bursts.of(days));
        days.put(50, 30);
        List<Bursts.Burst> bursts = Bursts.of(days);
        assertEquals(1, bursts.size());
        assertEquals(50, bursts.getFirst().day());
        assertEquals(4.0, bursts.getFirst().expected(), 0.1);
        assertTrue(bursts.getFirst().p() < 1e-12);
    }

    /** Everything on one day is a wave of a survey, not a burst: there is nothing to compare with. */
    @Test
    void aSeriesOfOneDayHasNoBurst() {
        assertEquals(List.of(), Bursts.of(new TreeMap<>(java.util.Map.of(7, 500))));
        assertEquals(List.of(), Bursts.of(new TreeMap<>()));
    }
}
