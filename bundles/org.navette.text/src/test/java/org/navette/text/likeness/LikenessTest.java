package org.navette.text.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"'Déjà  VU, non ?', deja vu non", "\u2019, \u2019", "'  Ok!! ', ok", "'e\u0301te\u0301', ete", "'Super 👍', super 👍", "'👍 👎', 👍 👎",
            "' …', …", "'l’été', l ete"})
    void caseAccentsBlanksAndPunctuationAreLeftAside(String text, String plain) {
        assertEquals(plain, PlainText.of(text));
    }

    @Test
    void fingerprintsTellTextsApart() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(seen.add(PlainText.fingerprint("text " + i)));
        }
        assertNotEquals(PlainText.fingerprint("ab"), PlainText.fingerprint("ba"));
        assertEquals(PlainText.fingerprint("ab"), PlainText.fingerprint(new StringBuilder("ab")));
    }

    /** a b c d e has the runs abc bcd cde, a b c d f has abc bcd cdf: two of four are common. */
    @Test
    void likenessIsTheShareOfCommonRuns() {
        int[] one = Shingles.of("a b c d e", 3);
        int[] other = Shingles.of("a b c d f", 3);
        assertEquals(3, one.length);
        assertEquals(0.5, Shingles.alike(one, other));
        assertEquals(1, Shingles.alike(one, Shingles.of("a b c d e", 3)));
        assertEquals(0, Shingles.alike(new int[0], new int[0]));
        assertArrayEquals(new int[0], Shingles.of("a b", 3));
        assertArrayEquals(new int[0], Shingles.of("", 1));
        assertEquals(2, Shingles.of("a b a b a b", 3).length);
    }

    /** The estimate's standard error is √(s(1 − s)/100): 0.05 at most; all of 50 pairs lie within four of them. */
    @Test
    void agreeingHashesEstimateTheLikeness() {
        Random random = new Random(7);
        MinHash hashes = new MinHash(20, 5);
        double difference = 0;
        for (int pair = 0; pair < 50; pair++) {
            int common = random.nextInt(60);
            int[] one = random.ints(60).toArray();
            int[] other = one.clone();
            for (int i = common; i < other.length; i++) {
                other[i] = random.nextInt();
            }
            java.util.Arrays.sort(one);
            java.util.Arrays.sort(other);
            double exact = Shingles.alike(one, other);
            double estimate = MinHash.estimate(hashes.signature(one), hashes.signature(other));
            assertEquals(exact, estimate, 0.2);
            difference += estimate - exact;
        }
        assertEquals(0, difference / 50, 0.02);
    }

    @Test
    void alikeTextsShareABandAndUnlikeOnesHardlyEver() {
        MinHash hashes = new MinHash(20, 5);
        assertEquals(0.9996, hashes.found(0.8), 0.0001);
        Random random = new Random(3);
        int met = 0;
        int strangers = 0;
        for (int i = 0; i < 200; i++) {
            int[] one = random.ints(50).sorted().toArray();
            int[] near = one.clone();
            for (int j = 0; j < 5; j++) { // 45 of 55: 0.82
                near[j * 10] = random.nextInt();
            }
            met += share(hashes.keys(one), hashes.keys(near)) ? 1 : 0;
            strangers += share(hashes.keys(one), hashes.keys(random.ints(50).toArray())) ? 1 : 0;
        }
        assertTrue(met >= 198, "met " + met);
        assertEquals(0, strangers);
    }

    private static boolean share(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] == other[i]) {
                return true;
            }
        }
        return false;
    }
}
