package org.navette.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** English and French stand together in every bundle. */
class LanguagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z0-9_.-]+) *=");
    private static final Pattern USED = Pattern.compile("Messages\\.text\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

    @Test
    void everyKeyIsInBothLanguagesWithTheSamePlaces() throws Exception {
        var wrong = new ArrayList<String>();
        int files = 0;
        for (Path english : englishFiles()) {
            files++;
            Path french = french(english);
            Properties en = House.properties(english);
            Properties fr = House.properties(french);
            assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(fr.keySet()), english.toString());
            for (Object key : en.keySet()) {
                if (!places(en.getProperty(key.toString())).equals(places(fr.getProperty(key.toString())))) {
                    wrong.add(english.getParent().getFileName() + ": " + key);
                }
            }
        }
        assertTrue(files >= 8, "only " + files + " files of messages found");
        assertEquals(List.of(), wrong);
    }

    @Test
    void everySentenceThatCodeAsksForIsThere() throws Exception {
        var missing = new ArrayList<String>();
        for (Path bundle : House.bundles()) {
            var known = new TreeSet<Object>();
            for (Path file : House.files(bundle.resolve("src/main/java"), "messages.properties")) {
                known.addAll(House.properties(file).keySet());
            }
            for (Path source : House.files(bundle.resolve("src/main/java"), ".java")) {
                var used = USED.matcher(Files.readString(source));
                while (used.find()) {
                    if (!known.contains(used.group(1))) {
                        missing.add(bundle.getFileName() + " " + source.getFileName() + ": " + used.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The second would be read and the first never: two dialogs once shared a title so. */
    @Test
    void noKeyStandsTwice() throws Exception {
        var twice = new ArrayList<String>();
        for (Path english : englishFiles()) {
            for (Path file : List.of(english, french(english))) {
                var seen = new TreeSet<String>();
                KEY.matcher(Files.readString(file)).results().map(key -> key.group(1)).filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + " of " + file.getParent().getFileName() + ": " + key));
            }
        }
        assertEquals(List.of(), twice);
    }

    private static List<Path> englishFiles() throws Exception {
        var files = new ArrayList<Path>();
        for (Path bundle : House.bundles()) {
            files.addAll(House.files(bundle.resolve("src/main/java"), "messages.properties"));
            files.addAll(House.files(bundle.resolve("OSGI-INF"), "bundle.properties"));
        }
        return files;
    }

    private static Path french(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_" + Locale.FRENCH.getLanguage() + ".properties"));
    }

    private static TreeSet<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACEHOLDER.matcher(sentence).results().forEach(place -> places.add(place.group(1)));
        return places;
    }
}
