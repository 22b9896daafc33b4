package org.navette.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(new TreeSet<>(Messages.CATALOGUE.keys(Locale.ENGLISH)), new TreeSet<>(Messages.CATALOGUE.keys(Locale.FRENCH)));
    }

    @Test
    void everySentenceCanBeFilledIn() {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String key : Messages.CATALOGUE.keys(language)) {
                assertFalse(Messages.CATALOGUE.text(language, key, 1, 2, 3, 4, 5).matches(".*\\{\\d.*"), key);
            }
        }
    }

    @Test
    void countsAreGrammatical() {
        assertEquals("1 document", Messages.CATALOGUE.text(Locale.ENGLISH, "documents.count", 1));
        assertEquals("0 documents", Messages.CATALOGUE.text(Locale.ENGLISH, "documents.count", 0));
        assertEquals("0 document", Messages.CATALOGUE.text(Locale.FRENCH, "documents.count", 0));
        assertEquals("2 documents", Messages.CATALOGUE.text(Locale.FRENCH, "documents.count", 2));
    }
}
