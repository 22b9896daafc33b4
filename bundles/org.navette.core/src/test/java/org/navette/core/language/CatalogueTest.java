package org.navette.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.navette.core.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

class CatalogueTest {
    private final Locale before = Catalogue.locale();

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    @Test
    void everySentenceIsInBothLanguages() {
        assertEquals(Messages.CATALOGUE.keys(Locale.ENGLISH), Messages.CATALOGUE.keys(Locale.FRENCH));
    }

    @Test
    void speaksAnotherLanguageAsideOnThisThreadOnly() throws InterruptedException {
        Catalogue.speak(Locale.ENGLISH);
        var elsewhere = new Locale[1];
        Thread other = new Thread(() -> elsewhere[0] = Catalogue.locale());
        String inside = Catalogue.speaking(Locale.FRENCH, () -> {
            other.start();
            return Messages.text("place.line", "3");
        });
        other.join();
        assertEquals("ligne 3", inside);
        assertEquals(Locale.ENGLISH, elsewhere[0]);
        assertEquals("line 3", Messages.text("place.line", "3"));
    }

    @Test
    void aProblemNamesItsPlaceInTheUsersLanguage() {
        var problem = new InputProblem(Place.line(Path.of("avis.csv"), 12).column("date"), "…");
        Catalogue.speak(Locale.CANADA_FRENCH);
        assertEquals("avis.csv, ligne 12, colonne « date » : …", problem.sentence());
        Catalogue.speak(Locale.GERMAN);
        assertEquals("avis.csv, line 12, column “date”: …", problem.sentence());
    }
}
