package org.navette.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.study.Code;
import org.navette.store.Deed;
import org.navette.store.JournalEntry;
import org.navette.store.Label;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.keys.KeyChord;
import org.navette.ui.keys.KeyEntry;
import org.navette.ui.session.Settings;
import org.navette.ui.window.Parts;

class TourTest {
    private static final Code CODE = Code.named("Prix").keyed("p");
    @TempDir
    private Path folder;

    private Settings settings() {
        return new Settings(folder.resolve("window.properties"));
    }

    private static Scene scene(String part, long document, JournalEntry... journal) {
        return new Scene(true, part, document, 0, List.of(journal), 0, CODE);
    }

    private static JournalEntry entry(long id, Deed deed, JournalEntry.State state) {
        return new JournalEntry(id, Instant.EPOCH, "ann", Label.of(deed, "x", "y"), state);
    }

    @Test
    void itGoesOnByWhatTheUserDoesHerselfAndNotByWhatWasDoneBefore() {
        Tour tour = new Tour(settings());
        tour.start();
        assertEquals(Optional.of(TourStep.OPEN), tour.step());
        tour.see(Scene.NOWHERE);
        assertEquals(1, tour.number());
        JournalEntry old = entry(1, Deed.ADD_CODING, JournalEntry.State.DONE);
        assertTrue(tour.see(scene(Parts.DOCUMENTS, 0, old)));
        assertEquals(Optional.of(TourStep.DOCUMENTS), tour.step());
        assertEquals(Optional.of(TourStep.OPEN), tour.done());
        assertFalse(tour.see(scene(Parts.DOCUMENTS, 4, old)), "the list shows its first document by itself");
        assertTrue(tour.see(scene(Parts.DOCUMENTS, 5, old)));
        assertFalse(tour.see(scene(Parts.DOCUMENTS, 5, old)));
        assertTrue(tour.see(scene(Parts.READING, 5, old)));
        assertFalse(tour.see(scene(Parts.READING, 5, old)), "that coding is an old one");
        JournalEntry mine = entry(2, Deed.ADD_CODING, JournalEntry.State.DONE);
        assertTrue(tour.see(scene(Parts.READING, 5, mine, old)));
        assertEquals(Optional.of(TourStep.TAG), tour.step());
        tour.skip();
        assertEquals(Optional.empty(), tour.done());
        assertFalse(tour.see(scene(Parts.READING, 5, mine, old)));
        assertTrue(tour.see(scene(Parts.READING, 5, entry(2, Deed.ADD_CODING, JournalEntry.State.UNDONE), old)));
        assertEquals(Optional.of(TourStep.SAMPLE), tour.step());
    }

    @Test
    void backLeadsToTheStepBeforeAndStaysThere() {
        Tour tour = new Tour(settings());
        tour.start();
        tour.see(scene(Parts.READING, 5));
        assertFalse(tour.mayBack(), "the study is open already");
        tour.at(4);
        tour.back();
        assertEquals(Optional.of(TourStep.READ), tour.step());
        tour.back();
        assertFalse(tour.see(scene(Parts.READING, 5)), "nothing new was seen");
        assertEquals(Optional.of(TourStep.DOCUMENTS), tour.step());
    }

    @Test
    void itsPlaceOutlivesTheProgram() {
        Tour tour = new Tour(settings());
        tour.at(8);
        Tour again = new Tour(settings());
        assertTrue(again.running());
        assertEquals(Optional.of(TourStep.OPEN), again.step(), "first the study must be there again");
        assertTrue(TourWords.of(again, keys()).sentence().contains("8"));
        again.see(scene(Parts.DOCUMENTS, 3));
        assertEquals(Optional.of(TourStep.ASSIGN), again.step());
        again.end();
        assertFalse(new Tour(settings()).running());
        again.start();
        assertEquals(1, again.number(), "ended, it begins anew");
    }

    @Test
    void closingTheStudyLeadsBackToOpeningIt() {
        Tour tour = new Tour(settings());
        tour.at(5);
        tour.see(scene(Parts.READING, 3));
        assertEquals(Optional.of(TourStep.TAG), tour.step());
        assertTrue(tour.see(Scene.NOWHERE));
        assertEquals(Optional.of(TourStep.OPEN), tour.step());
        tour.skip();
        assertEquals(5, tour.number(), "there is nothing to skip to");
    }

    @Test
    void everyStepHasWordsAndNamesTheKeysThatAreInForce() {
        Tour tour = new Tour(settings());
        KeyBook keys = keys();
        List<String> titles = new ArrayList<>();
        for (int i = 1; i <= Tour.steps(); i++) {
            tour.at(i);
            tour.see(i == 1 ? Scene.NOWHERE : scene("", 3));
            TourWords words = TourWords.of(tour, keys);
            titles.add(words.title());
            words.all().forEach(w -> assertFalse(w.startsWith("tour.") || w.contains("{"), w));
            if (tour.step().orElseThrow() == TourStep.UNDO) {
                assertTrue(words.sentence().contains("Alt+U"), words.sentence());
            }
            if (tour.step().orElseThrow() == TourStep.CODE) {
                assertTrue(words.sentence().contains("P") && words.sentence().contains("Prix"), words.sentence());
            }
        }
        assertEquals(Tour.steps(), titles.stream().distinct().count());
        tour.skip();
        assertEquals("", TourWords.of(tour, keys).deed());
        assertTrue(tour.running());
    }

    private KeyBook keys() {
        return new KeyBook(List.of(new KeyEntry("org.navette.command.undo", "", "window", "", "", List.of(KeyChord.read("M3+U").orElseThrow()))),
                settings());
    }

    @Test
    void theCardStandsBesideItsPlaceAndInsideTheWindow() {
        Rectangle window = new Rectangle(0, 0, 1280, 760);
        Point size = new Point(350, 200);
        assertEquals(new Rectangle(414, 546, 350, 200), CardPlace.of(window, new Rectangle(0, 60, 400, 700), size));
        assertEquals(new Rectangle(536, 546, 350, 200), CardPlace.of(window, new Rectangle(900, 60, 380, 700), size));
        assertEquals(new Rectangle(916, 546, 350, 200), CardPlace.of(window, window, size));
        Rectangle small = CardPlace.of(new Rectangle(0, 0, 300, 150), new Rectangle(0, 0, 300, 150), size);
        assertEquals(new Point(0, 0), new Point(small.x, small.y));
    }
}
