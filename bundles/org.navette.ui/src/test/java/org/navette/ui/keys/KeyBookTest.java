package org.navette.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.language.Catalogue;
import org.navette.ui.session.Settings;

class KeyBookTest {
    private final ApplicationFile file = new ApplicationFile();
    @TempDir
    Path folder;
    private final Locale before = Catalogue.locale();
    private KeyBook book;

    @BeforeEach
    void open() {
        Catalogue.speak(Locale.ENGLISH);
        book = new KeyBook(file.entries(), new Settings(folder.resolve("window.properties")));
    }

    @AfterEach
    void back() {
        Catalogue.speak(before);
    }

    private KeyEntry entry(String id) {
        return book.entries().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static KeyChord chord(String sequence) {
        return KeyChord.read(sequence).orElseThrow();
    }

    @Test
    void readsAndSaysChords() {
        assertEquals(new KeyChord(true, true, false, "F"), chord("M1+M2+F"));
        assertEquals("M1++", chord("M1++").sequence());
        assertEquals("Ctrl+Shift+Enter", chord("M1+M2+CR").words());
        Catalogue.speak(Locale.FRENCH);
        assertEquals("Ctrl+Maj+Entrée", chord("M1+M2+CR").words());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(KeyChord.read("M1+"), KeyChord.read(""), KeyChord.read("CTRL+X+Y")));
        assertFalse(chord("A").serves() || chord("M2+A").serves());
        assertTrue(chord("F5").serves() && chord("M3+A").serves());
    }

    @Test
    void everyCommandHasItsPlaceInTheListWithANameInBothLanguages() {
        assertEquals(List.copyOf(new java.util.TreeSet<>(file.commands().values())),
                book.entries().stream().map(KeyEntry::command).distinct().sorted().toList());
        for (String ending : List.of("", "_fr")) {
            Properties words = file.words(ending);
            KeyNames names = new KeyNames(key -> words.getProperty(key.replaceFirst("^%", ""), ""));
            List<String> nameless = book.entries().stream().filter(e -> words.getProperty(e.name().substring(1), "").isBlank()
                    || e.detail().startsWith("%") && words.getProperty(e.detail().substring(1), "").isBlank()).map(names::of).toList();
            assertEquals(List.of(), nameless);
            assertEquals(book.entries().size(), book.entries().stream().map(names::of).distinct().count(), "two deeds of one name");
        }
    }

    @Test
    void noCommandComesWithAKeyThatTextsNeedOrThatAnotherHas() {
        for (KeyEntry entry : book.entries()) {
            for (KeyChord chord : entry.usual()) {
                assertTrue(chord.serves() && !book.fixed(chord), entry.id() + " " + chord);
                assertEquals(Optional.empty(), book.clash(entry, chord).map(KeyEntry::id), entry.id());
            }
        }
    }

    @Test
    void givesAKeyTakesItFromTheOtherAndRemembers() {
        KeyEntry journal = entry("org.navette.command.journal");
        KeyEntry find = entry("org.navette.command.find");
        List<String> told = new ArrayList<>();
        book.onChange(e -> told.add(e.id()));
        assertEquals(Optional.of(find), book.clash(journal, chord("M1+F")));
        book.give(journal, chord("M1+F"));
        assertEquals(List.of(find.id(), journal.id()), told);
        KeyBook again = new KeyBook(file.entries(), new Settings(folder.resolve("window.properties")));
        assertEquals(List.of(chord("M1+F")), again.keys(journal));
        assertEquals(List.of(), again.keys(find));
        assertEquals("Ctrl+F", again.words(journal.id()));
        again.reset(find);
        assertEquals(List.of(chord("M1+F")), again.keys(find));
        assertEquals(List.of(), again.keys(journal));
        again.resetAll();
        assertTrue(again.changes().isEmpty());
    }

    @Test
    void aKeyOfTheTextMayBeAnotherOneElsewhere() {
        assertEquals(Optional.empty(), book.clash(entry("org.navette.command.findInText"), chord("M1+F")));
    }

    @Test
    void findsDeedsByNameAndByKey() {
        KeyNames names = new KeyNames(file.words("")::getProperty);
        assertEquals(List.of("org.navette.command.redo"), book.find("ctrl+y", e -> "").stream().map(KeyEntry::id).toList());
        assertTrue(book.find("journal", KeyEntry::id).stream().map(KeyEntry::id).collect(Collectors.toList())
                .contains("org.navette.command.journal"), names.toString());
    }
}
