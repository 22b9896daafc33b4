package org.navette.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.navette.text.sentiment.Reason;

class MessagesTest {
    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(Messages.CATALOGUE.keys(Locale.ENGLISH), Messages.CATALOGUE.keys(Locale.FRENCH));
    }

    @Test
    void everyReasonHasWords() {
        for (Reason reason : Reason.values()) {
            assertTrue(Messages.CATALOGUE.keys(Locale.ENGLISH).contains("why." + reason), reason.name());
        }
    }
}
