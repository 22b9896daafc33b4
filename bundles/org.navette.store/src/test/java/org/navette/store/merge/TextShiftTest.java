package org.navette.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

class TextShiftTest {
    private static String carried(String from, String to, String passage) {
        int start = CodePoints.length(from.substring(0, from.indexOf(passage)));
        TextShift shift = TextShift.between(from, to);
        return CodePoints.slice(to, new Segment(shift.start(start), shift.end(start + CodePoints.length(passage))));
    }

    @Test
    void carriesPassagesOverReplacedNames() {
        String from = "Bonjour 👍, je suis Marie Dupont et Paul m’a servi. Merci Marie !";
        String to = "Bonjour 👍, je suis [Personne 1] et [Personne 2] m’a servi. Merci [Personne 1] !";
        assertEquals("Bonjour", carried(from, to, "Bonjour"));
        assertEquals("m’a servi", carried(from, to, "m’a servi"));
        assertEquals("[Personne 1]", carried(from, to, "Marie Dupont"));
        assertEquals("et [Personne 2] m’a", carried(from, to, "et Paul m’a"));
        assertEquals("Merci [Personne 1] !", carried(from, to, "Merci Marie !"));
        assertEquals("👍", carried(from, to, "👍"));
        assertEquals("Marie Dupont", carried(to, from, "[Personne 1] et".substring(0, 12)));
    }

    @Test
    void anotherTextCarriesNothing() {
        assertFalse(TextShift.between("All good.", "Something else altogether").carries());
        assertTrue(TextShift.between("All good.", "All good").carries());
        assertTrue(TextShift.between("", "").carries());
    }

    @Test
    void carriesEveryWordThatStaysWhateverIsReplacedAround() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<String> from = new ArrayList<>();
            List<String> to = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String word = "w" + random.nextInt(15);
                from.add(word);
                to.add(random.nextInt(8) == 0 ? "NEW" + random.nextInt(3) : word);
            }
            String before = String.join(" ", from);
            TextShift shift = TextShift.between(before, String.join(" ", to));
            int at = 0;
            int there = 0;
            for (int i = 0; i < from.size(); i++) {
                if (from.get(i).equals(to.get(i))) {
                    String word = String.join(" ", to).substring(shift.start(at),
                            Math.max(shift.start(at), shift.end(at + from.get(i).length())));
                    assertTrue(word.contains(from.get(i)) || word.contains("NEW"), before + " → " + to + ": " + from.get(i)
                            + " became " + word);
                }
                at += from.get(i).length() + 1;
                there += to.get(i).length() + 1;
            }
            assertEquals(String.join(" ", to).length(), shift.end(before.length()));
            assertEquals(there - 1, shift.end(at - 1));
        }
    }

    @Test
    void goesThroughALongTextQuickly() {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            from.append("word").append(i).append(' ');
            to.append(i % 1000 == 0 ? "[X]" : "word" + i).append(' ');
        }
        assertEquals("word99999", carried(from.toString(), to.toString(), "word99999"));
    }
}
