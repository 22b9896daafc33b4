package org.navette.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final double EXACT = 1e-6;
    /** Krippendorff's canonical data: 12 units, 4 observers, a point where one is missing. */
    private static final String[] CANONICAL = {"11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11",
        "..3."};

    private static Coefficients point(Ratings ratings, Level level) {
        return Agreement.of(ratings, level, 0, 0.95, 1).point();
    }

    private static Ratings canonical() {
        Ratings ratings = new Ratings(4, 1, 2, 3, 4, 5);
        for (int unit = 0; unit < CANONICAL.length; unit++) {
            ratings.add(unit, CANONICAL[unit].chars().map(c -> c == '.' ? Ratings.NONE : c - '1').toArray());
        }
        return ratings;
    }

    private static Ratings table(int[][] cells) {
        Ratings ratings = new Ratings(2, java.util.stream.IntStream.range(0, cells.length).asDoubleStream().toArray());
        int unit = 0;
        for (int a = 0; a < cells.length; a++) {
            for (int b = 0; b < cells.length; b++) {
                for (int n = 0; n < cells[a][b]; n++) {
                    ratings.add(unit++, a, b);
                }
            }
        }
        return ratings;
    }

    /** Krippendorff, Content Analysis (2004), ch. 11; the same figures in the documentation of irrCAC and irr. */
    @Test
    void meetsKrippendorffsExample() {
        assertEquals(0.743421052631579, point(canonical(), Level.NOMINAL).alpha(), EXACT);
        assertEquals(0.815387503754881, point(canonical(), Level.ORDINAL).alpha(), EXACT);
        assertEquals(0.849107142857143, point(canonical(), Level.INTERVAL).alpha(), EXACT);
        assertEquals(0.775444, point(canonical(), Level.NOMINAL).ac1(), 5e-7);
        assertEquals(0.818182, point(canonical(), Level.NOMINAL).observed(), 5e-7);
        assertEquals(12, point(canonical(), Level.NOMINAL).units());
        assertEquals(11, point(canonical(), Level.NOMINAL).paired());
    }

    /** Three categories, two raters, 100 units: the data cont3x3abstractors of irrCAC's documentation. */
    @Test
    void meetsGwetsTwoRaterTable() {
        Coefficients c = point(table(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}}), Level.NOMINAL);
        assertEquals(0.7964094, c.kappa(), 5e-8);
        assertEquals(0.8493305, c.ac1(), 5e-8);
        assertEquals(0.7972585, c.alpha(), 5e-8);
        assertEquals(0.89, c.observed(), EXACT);
    }

    /** The textbook table 20, 5, 10, 15: kappa (.7 − .5) / (1 − .5). */
    @Test
    void meetsTheTextbookKappa() {
        Coefficients c = point(table(new int[][] {{20, 5}, {10, 15}}), Level.NOMINAL);
        assertEquals(0.4, c.kappa(), EXACT);
        assertEquals(0.5, c.expected(), EXACT);
        assertEquals(0.45, c.prevalence()[1], 0.05 + EXACT);
    }

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), the binary example. */
    @Test
    void meetsTheBinaryExample() {
        Ratings ratings = Ratings.ofPresence(2);
        String a = "0100000010";
        String b = "1110010000";
        for (int i = 0; i < a.length(); i++) {
            ratings.add(i, a.charAt(i) - '0', b.charAt(i) - '0');
        }
        assertEquals(0.095238095, point(ratings, Level.NOMINAL).alpha(), EXACT);
    }

    /** Where a code is rare, kappa is near 0 though coders agree on 90 of 100; AC1 says so: hand-computed. */
    @Test
    void showsThePrevalenceParadox() {
        Coefficients c = point(table(new int[][] {{90, 5}, {5, 0}}), Level.NOMINAL);
        assertEquals((0.9 - 0.905) / (1 - 0.905), c.kappa(), EXACT);
        double chance = 2 * 0.95 * 0.05;
        assertEquals((0.9 - chance) / (1 - chance), c.ac1(), EXACT);
    }

    @Test
    void agreesWithTheLibrary() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 20; run++) {
            int coders = 2 + run % 3;
            Ratings ratings = new Ratings(coders, -1, -0.5, 0, 0.5, 1);
            CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
            // The library's ordinal distance only counts whole numbers.
            CodingAnnotationStudy ranks = new CodingAnnotationStudy(coders);
            boolean missing = coders > 2;
            for (int unit = 0; unit < 60; unit++) {
                int truth = random.nextInt(5);
                int[] given = new int[coders];
                Object[] items = new Object[coders];
                Object[] ranked = new Object[coders];
                for (int c = 0; c < coders; c++) {
                    given[c] = missing && random.nextInt(5) == 0 ? Ratings.NONE : random.nextInt(3) == 0 ? random.nextInt(5) : truth;
                    items[c] = given[c] == Ratings.NONE ? null : (Object) (double) ((given[c] - 2) / 2.0);
                    ranked[c] = given[c] == Ratings.NONE ? null : (Object) given[c];
                }
                ratings.add(unit / 3, given);
                study.addItemAsArray(items);
                ranks.addItemAsArray(ranked);
            }
            assertEquals(new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement(),
                    point(ratings, Level.NOMINAL).alpha(), EXACT);
            assertEquals(new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement(),
                    point(ratings, Level.INTERVAL).alpha(), EXACT);
            assertEquals(new KrippendorffAlphaAgreement(ranks, new OrdinalDistanceFunction()).calculateAgreement(),
                    point(ratings, Level.ORDINAL).alpha(), EXACT);
            if (coders == 2) {
                assertEquals(new CohenKappaAgreement(study).calculateAgreement(), point(ratings, Level.NOMINAL).kappa(), EXACT);
                assertEquals(new PercentageAgreement(study).calculateAgreement(), point(ratings, Level.NOMINAL).observed(), EXACT);
            }
        }
    }

    @Test
    void countsUnitsJudgedAlikeAsSoMany() {
        Ratings one = Ratings.ofPresence(2);
        Ratings many = Ratings.ofPresence(2);
        int[][] judged = {{0, 0}, {1, 1}, {1, 0}, {1, 1}};
        for (int i = 0; i < judged.length; i++) {
            many.add(i, 7, judged[i]);
            for (int n = 0; n < 7; n++) {
                one.add(i, judged[i]);
            }
        }
        assertEquals(point(one, Level.NOMINAL).alpha(), point(many, Level.NOMINAL).alpha(), EXACT);
        assertEquals(28, point(many, Level.NOMINAL).units());
    }

    /** 400 units with a true kappa of .6: the interval holds it in about 95 of 100 runs, and is about as wide as 2 × 1.96 × se. */
    @Test
    void intervalsCoverTheTruth() {
        int held = 0;
        for (int run = 0; run < 100; run++) {
            SplittableRandom random = new SplittableRandom(run);
            Ratings ratings = Ratings.ofPresence(2);
            for (int unit = 0; unit < 400; unit++) {
                int first = random.nextInt(2);
                // The second coder copies with probability .6 and else tosses a coin: observed .8, expected .5.
                int second = random.nextDouble() < 0.6 ? first : random.nextInt(2);
                ratings.add(unit, first, second);
            }
            Agreement agreement = Agreement.of(ratings, Level.NOMINAL, 200, 0.95, run);
            held += agreement.kappa().contains(0.6) ? 1 : 0;
            double width = agreement.kappa().high() - agreement.kappa().low();
            assertEquals(4 * 1.96 * Math.sqrt(0.8 * 0.2 / 400), width, 0.05);
        }
        assertTrue(held >= 88 && held <= 100, held + " of 100");
    }

    @Test
    void isReproducibleAndKnowsWhatItCannotTell() {
        Ratings always = Ratings.ofPresence(2);
        for (int i = 0; i < 10; i++) {
            always.add(i, 1, 1);
        }
        Agreement agreement = Agreement.of(always, Level.NOMINAL, 100, 0.95, 1);
        assertEquals(1, agreement.point().observed());
        assertTrue(Double.isNaN(agreement.point().kappa()) && Double.isNaN(agreement.point().alpha()));
        assertNull(agreement.kappa());
        Agreement again = Agreement.of(canonical(), Level.ORDINAL, 200, 0.95, 3);
        assertEquals(again.alpha(), Agreement.of(canonical(), Level.ORDINAL, 200, 0.95, 3).alpha());
        assertTrue(again.alpha().contains(again.point().alpha()));
    }

    /** Krippendorff (2004), p. 254: continuum 150 to 450, spans of two observers; code c .728599, k 1. */
    @Test
    void meetsKrippendorffsUnitizingExample() {
        SpanAgreement c = new SpanAgreement(2, 300);
        c.add(0, 225 - 150, 70);
        c.add(0, 370 - 150, 30);
        c.add(1, 220 - 150, 80);
        c.add(1, 355 - 150, 20);
        c.add(1, 400 - 150, 20);
        assertEquals(0.728599, c.alpha().orElseThrow(), 5e-6);
        SpanAgreement k = new SpanAgreement(2, 300);
        for (int coder = 0; coder < 2; coder++) {
            k.add(coder, 180 - 150, 60);
            k.add(coder, 300 - 150, 50);
        }
        assertEquals(1, k.alpha().orElseThrow(), EXACT);
        assertTrue(new SpanAgreement(2, 100).alpha().isEmpty());
    }
}
