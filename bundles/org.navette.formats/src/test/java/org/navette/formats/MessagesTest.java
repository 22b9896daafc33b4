package org.navette.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(Messages.CATALOGUE.keys(Locale.ENGLISH), Messages.CATALOGUE.keys(Locale.FRENCH));
        for (String key : Messages.CATALOGUE.keys(Locale.ENGLISH)) {
            assertNotEquals(Messages.CATALOGUE.text(Locale.ENGLISH, key), Messages.CATALOGUE.text(Locale.FRENCH, key));
        }
    }

    @Test
    void everyPlaceholderIsFilled() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            for (String key : Messages.CATALOGUE.keys(language)) {
                String sentence = Messages.CATALOGUE.text(language, key, 1, 2, 3);
                assertFalse(sentence.contains("{"), sentence);
            }
        }
    }
}
