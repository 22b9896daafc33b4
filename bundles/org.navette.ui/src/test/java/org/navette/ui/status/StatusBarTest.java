package org.navette.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;
import org.navette.store.StudyInfo;

/** One is one, and none is as each language counts it. */
class StatusBarTest {
    private final Locale before = Catalogue.locale();

    @AfterEach
    void back() {
        Catalogue.speak(before);
    }

    @Test
    void countsAreInTheRightNumber() {
        StudyInfo info = new StudyInfo("s", "en", 3, 2300, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
        Catalogue.speak(Locale.ENGLISH);
        assertEquals("2,300 documents  ·  1 customer  ·  0 codes  ·  0 codings  ·  1 source", StatusBar.words(info));
        Catalogue.speak(Locale.FRENCH);
        assertEquals("2\u202f300 documents  ·  1 client  ·  0 code  ·  0 codage  ·  1 source", StatusBar.words(info));
    }
}
