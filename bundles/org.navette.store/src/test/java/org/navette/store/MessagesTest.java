package org.navette.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;

class MessagesTest {
    @Test
    void knowASentenceForEveryDeedInBothLanguages() {
        for (Locale language : Set.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (Deed deed : Deed.values()) {
                assertTrue(Messages.CATALOGUE.keys(language).contains("journal." + deed.word()), deed + " in " + language);
                assertEquals(deed, Deed.of(deed.word()));
            }
        }
    }

    @Test
    void haveTheSameKeysAndPlacesInBothLanguages() {
        assertEquals(new TreeSet<>(Messages.CATALOGUE.keys(Locale.ENGLISH)), new TreeSet<>(Messages.CATALOGUE.keys(Locale.FRENCH)));
        Object[] arguments = {711, 722, 733};
        for (String key : Messages.CATALOGUE.keys(Locale.ENGLISH)) {
            assertEquals(places(Messages.CATALOGUE.text(Locale.ENGLISH, key, arguments)),
                    places(Messages.CATALOGUE.text(Locale.FRENCH, key, arguments)), key);
        }
    }

    @Test
    void holdEveryProblemThatTheSourcesName() throws IOException {
        Set<String> named = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"(problem\\.[a-z.]+)\"").matcher(Files.readString(file)).results()
                        .map(found -> found.group(1)).forEach(named::add);
            }
        }
        Set<String> known = Messages.CATALOGUE.keys(Locale.ENGLISH).stream().filter(k -> k.startsWith("problem."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, named);
    }

    @Test
    void tellWhatAnEntryDidInTheUsersLanguage() {
        Locale before = Catalogue.locale();
        try {
            Catalogue.speak(Locale.FRENCH);
            assertEquals("Importation de 2\u202f000 documents depuis l’avis.csv",
                    Label.of(Deed.IMPORT_DOCUMENTS, 2000, "l’avis.csv").sentence());
            assertEquals("Importation de 1 document depuis 2026.csv", Label.of(Deed.IMPORT_DOCUMENTS, 1, "2026.csv").sentence());
            assertEquals("Ajout du code « 2000 »", Label.of(Deed.ADD_CODE, "2000").sentence());
            Catalogue.speak(Locale.ENGLISH);
            assertEquals("Drew one document as sample “1” (seed 2000)", Label.of(Deed.DRAW_SAMPLE, 1, "1", 2000).sentence());
            assertEquals("Moved code “Price” under “Offer”", Label.of(Deed.MOVE_CODE, "Price", "Offer").sentence());
            assertEquals("Moved code “Price” to the top", Label.of(Deed.MOVE_CODE, "Price", "").sentence());
        } finally {
            Catalogue.speak(before);
        }
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("711|722|733").matcher(sentence).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
