package org.navette.text.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

class SieveTest {
    @Test
    void aTextWithoutTheWordIsLeftOut() {
        assertFalse(new Sieve(List.of("livraison")).passes("Trop chère, sans façon"));
        assertFalse(new Sieve(List.of("livr*", "lente")).passes("La livraison fut rapide… 😀"));
    }

    @Test
    void noTextThatHoldsThemIsLeftOut() {
        String[][] cases = { { "été", "Un ETE chaud" }, { "ete", "Un e\u0301te\u0301" }, { "aujourd'hui", "Aujourd’hui, rien" }, { "finance", "La \uFB01nance" },
                { "oeuf", "Un Œuf" }, { "bold", "so \uD835\uDC1B\uD835\uDC28\uD835\uDC25\uD835\uDC1D" }, { "οδος", "ΟΔΟΣ" }, { "livr* lente", "livraison lente" },
                { "*son", "une livraison" }, { "😀", "Bien 😀 !" }, { "ab", "ＡＢ" }, { "istanbul", "İstanbul" }, { "mary", "Mary's" }, { "1/2", "1/2" } };
        for (String[] one : cases) {
            assertTrue(!new WordFinder(one[0]).in(one[1]).isEmpty(), one[0] + " in " + one[1]);
        }
    }

    @Test
    void foldingQuicklyIsFoldingSlowly() {
        for (String word : List.of("Été", "ETE", "l'aujourd’hui", "Œuvre", "straße", "ΟΔΟΣ", "Привет", "\uFB01n", "½", "İstanbul", "e\u0301t", "a b", "한글", "😀", "")) {
            assertEquals(Folding.slowly(word), Folding.fold(word), word);
        }
        for (char c = 1; c < 0xD800; c++) {
            assertEquals(Folding.slowly("a" + c + "b"), Folding.fold("a" + c + "b"), Integer.toHexString(c));
        }
    }

    @Test
    void placesAreThoseOfWholeWords() {
        assertEquals(List.of(new Segment(8, 12)), new WordFinder("cher").in("😀 chèrs cher"));
    }
}
