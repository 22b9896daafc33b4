package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static final String TEXT = "Été 📦 CŒUR e\u0301te\u0301, l’œuf. ETE";

    private static List<String> found(String words) {
        Hits hits = new FoldedText(TEXT).find(words);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            all.add(TEXT.substring(hits.starts()[i], hits.ends()[i]));
        }
        return all;
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("Été", "e\u0301te\u0301", "ETE"), found("ete"));
        assertEquals(List.of("Été", "e\u0301te\u0301", "ETE"), found("ÉTÉ"));
        assertEquals(List.of("CŒUR"), found("coeur"));
        assertEquals(List.of("l’œuf"), found("l'oe"+ "uf"));
        assertEquals(List.of("📦"), found("📦"));
        assertEquals(List.of(), found("absent"));
        assertEquals(List.of(), found(""));
    }

    @Test
    void theNextHitIsFoundFromAPlace() {
        Hits hits = new FoldedText("ab ab ab").find("AB");
        assertArrayEquals(new int[] { 0, 3, 6 }, hits.starts());
        assertEquals(1, hits.from(1));
        assertEquals(1, hits.from(3));
        assertEquals(3, hits.from(7));
        assertEquals(0, hits.ending(1));
        assertEquals(1, hits.ending(2));
    }
}
