package org.navette.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void everySentenceIsInBothLanguages() {
        assertEquals(Messages.CATALOGUE.keys(Locale.ENGLISH), Messages.CATALOGUE.keys(Locale.FRENCH));
    }
}
