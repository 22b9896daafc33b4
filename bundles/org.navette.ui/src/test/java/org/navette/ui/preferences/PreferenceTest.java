package org.navette.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.navette.core.problem.InputProblem;
import org.navette.store.Study;
import org.navette.ui.keys.ApplicationFile;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.keys.KeyChord;
import org.navette.ui.keys.KeyEntry;
import org.navette.ui.session.Settings;
import org.navette.ui.session.StudySession;

class PreferenceTest {
    @TempDir
    Path folder;

    private Settings settings(String name) {
        return new Settings(folder.resolve(name));
    }

    @Test
    void everyPreferenceAcceptsWhatItIsAtFirst() {
        for (Preference preference : Preference.values()) {
            assertTrue(preference.accepts(preference.usual()), preference.name());
        }
        assertEquals(Preference.values().length, List.of(Preference.values()).stream().map(Preference::key).distinct().count());
    }

    @Test
    void remembersChoicesAndTakesNoWrongOnes() {
        Settings settings = settings("a.properties");
        Preference.SCALE.put(settings, "150");
        assertEquals(150, Preference.SCALE.number(settings("a.properties")));
        settings.put(Preference.SCALE.key(), "9000");
        assertEquals(100, Preference.SCALE.number(settings), "the file is the user's own to edit");
        assertThrows(IllegalArgumentException.class, () -> Preference.THEME.put(settings, "pink"));
        Preference.SCALE.put(settings, "100");
        assertTrue(settings.get(Preference.SCALE.key()).isEmpty());
    }

    @Test
    void goesToAFileAndComesBack() {
        Settings mine = settings("mine.properties");
        KeyBook keys = new KeyBook(new ApplicationFile().entries(), mine);
        KeyEntry journal = keys.entries().stream().filter(e -> e.id().endsWith(".journal")).findFirst().orElseThrow();
        keys.give(journal, KeyChord.read("M1+J").orElseThrow());
        KeyEntry undo = keys.entries().stream().filter(e -> e.id().endsWith(".undo")).findFirst().orElseThrow();
        List<KeyChord> two = List.of(KeyChord.read("M3+U").orElseThrow(), KeyChord.read("F12").orElseThrow());
        keys.give(undo, two);
        Preference.THEME.put(mine, "dark");
        Path file = folder.resolve("out.properties");
        PreferenceFile.write(file, mine, keys);
        Settings other = settings("other.properties");
        KeyBook others = new KeyBook(new ApplicationFile().entries(), other);
        Preference.AFTER.put(other, "next");
        PreferenceFile.read(file, other, others);
        assertEquals("dark", Preference.THEME.in(other));
        assertEquals("stay", Preference.AFTER.in(other));
        assertEquals("Ctrl+J", others.words(journal.id()));
        assertEquals(two, others.keys(undo), "all keys of a command");
    }

    @Test
    void aFileWithAWrongValueChangesNothing() throws IOException {
        Settings settings = settings("s.properties");
        Path file = Files.writeString(folder.resolve("bad.properties"), "theme = dark\ninterface.scale = huge\n");
        KeyBook keys = new KeyBook(List.of(), settings);
        assertThrows(InputProblem.class, () -> PreferenceFile.read(file, settings, keys));
        assertEquals("system", Preference.THEME.in(settings));
        Path other = Files.writeString(folder.resolve("shopping.txt"), "bread\nmilk\n");
        assertThrows(InputProblem.class, () -> PreferenceFile.read(other, settings, keys));
    }

    @Test
    void whoCodesWhereNobodyWasChosen() {
        Settings settings = settings("c.properties");
        StudySession session = new StudySession(Runnable::run, settings, e -> { });
        session.adopt(Study.create(folder.resolve("s.navette"), "S", "en", "desk"));
        assertEquals("desk", session.who());
        Preference.CODER.put(settings, "Ada");
        assertEquals("Ada", session.who());
        session.codeAs("Ben");
        assertEquals("Ben", session.who());
        session.close();
    }
}
