package org.navette.text.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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

    /** Cutting only what is near gives what cutting everything gives. */
    @Test
    void whatIsFoundIsWhatTheWholeTextCutIntoWordsHolds() {
        String[] parts = { "cher", "Chère", "l’été", "l'ete", "aujourd’hui", "😀", "cherche", "pas-cher", "\n", "  ", "Œuf", "\uFB01n", "Mary's", "e\u0301te\u0301", "½", "une", "." };
        String[][] asked = { { "cher" }, { "cher*" }, { "*ete" }, { "ete" }, { "une cher" }, { "cher une" }, { "pas cher une" }, { "😀" }, { "mary une" }, { "fin" },
                { "aujourd'hui" }, { "oeuf ete" } };
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String[] words = asked[random.nextInt(asked.length)];
            assertEquals(slowly(words[0], text.toString()), new WordFinder(words[0]).in(text.toString()), words[0] + " in " + text);
        }
    }

    private static List<Segment> slowly(String words, String text) {
        List<String> keys = Folding.words(words, true).stream().map(Folding.Word::key).toList();
        List<Folding.Word> cut = Folding.words(text, false);
        List<Segment> found = new ArrayList<>();
        for (int i = 0; i + keys.size() <= cut.size(); i++) {
            boolean all = true;
            for (int k = 0; k < keys.size(); k++) {
                all &= Query.pattern(keys.get(k)).matcher(cut.get(i + k).key()).matches();
            }
            if (all) {
                found.add(new Segment(text.codePointCount(0, cut.get(i).from()), text.codePointCount(0, cut.get(i + keys.size() - 1).to())));
            }
        }
        return found;
    }
}
