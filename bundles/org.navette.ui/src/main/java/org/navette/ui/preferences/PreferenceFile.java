package org.navette.ui.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.keys.KeyChord;
import org.navette.ui.keys.KeyEntry;
import org.navette.ui.session.Settings;

/** Preferences and keys in a file of their own, for another desk; which studies were open is nobody else's business. */
public final class PreferenceFile {
    private static final String KEYS = "keys.";

    private PreferenceFile() {
    }

    /** @throws InputProblem when the file cannot be written */
    public static void write(Path file, Settings settings, KeyBook keys) {
        Properties said = new Properties();
        for (Preference preference : Preference.values()) {
            said.setProperty(preference.key(), preference.in(settings));
        }
        said.putAll(keys.changes());
        try (Writer out = Files.newBufferedWriter(file)) {
            said.store(out, "Navette");
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("preferences.export.problem"), e);
        }
    }

    /** Takes over what the file says; all of it or nothing. @throws InputProblem when it is no file of preferences */
    public static void read(Path file, Settings settings, KeyBook keys) {
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new InputProblem(Place.in(file), Messages.text("preferences.import.problem"), e);
        }
        boolean any = false;
        for (Preference preference : Preference.values()) {
            String value = said.getProperty(preference.key());
            any |= value != null;
            if (value != null && !preference.accepts(value)) {
                throw new InputProblem(Place.in(file), Messages.text("preferences.import.wrong", preference.key(), value));
            }
        }
        if (!any) {
            throw new InputProblem(Place.in(file), Messages.text("preferences.import.problem"));
        }
        for (Preference preference : Preference.values()) {
            String value = said.getProperty(preference.key());
            if (value != null) {
                preference.put(settings, value);
            }
        }
        keys.resetAll();
        for (KeyEntry entry : keys.entries()) {
            String chords = said.getProperty(KEYS + entry.id());
            if (chords != null) {
                keys.give(entry, Arrays.stream(chords.split(" ")).map(KeyChord::read).flatMap(java.util.Optional::stream).toList());
            }
        }
    }
}
