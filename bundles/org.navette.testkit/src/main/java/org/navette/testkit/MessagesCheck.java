package org.navette.testkit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.navette.core.language.Catalogue;

/** Holds the two languages of a bundle together. */
public final class MessagesCheck {
    private MessagesCheck() {
    }

    /**
     * Every key stands in English and in French, every pattern can be filled in, and both take the same number of
     * arguments.
     *
     * @throws AssertionError naming what is missing or broken
     */
    public static void bothLanguages(Catalogue catalogue) {
        Set<String> english = new TreeSet<>(catalogue.keys(Locale.ENGLISH));
        Set<String> french = new TreeSet<>(catalogue.keys(Locale.FRENCH));
        if (english.isEmpty() || !english.equals(french)) {
            Set<String> onlyEnglish = new TreeSet<>(english);
            onlyEnglish.removeAll(french);
            french.removeAll(english);
            throw new AssertionError("only in English: " + onlyEnglish + ", only in French: " + french);
        }
        for (String key : english) {
            int en = arguments(catalogue, Locale.ENGLISH, key);
            int fr = arguments(catalogue, Locale.FRENCH, key);
            if (en != fr) {
                throw new AssertionError(key + " takes " + en + " arguments in English and " + fr + " in French");
            }
        }
    }

    /** One more than the highest argument that is shown; a pattern that loses its arguments to an apostrophe shows none. */
    private static int arguments(Catalogue catalogue, Locale language, String key) {
        Object[] marks = new Object[10];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = i;
        }
        String filled = catalogue.text(language, key, marks);
        if (filled.matches(".*\\{\\d.*")) {
            throw new AssertionError(key + " in " + language + " has a placeholder that is not filled in: " + filled);
        }
        int highest = 0;
        for (int i = 0; i < marks.length; i++) {
            marks[i] = 77 + i;
            String changed = catalogue.text(language, key, marks);
            highest = changed.equals(filled) ? highest : i + 1;
            filled = changed;
        }
        return highest;
    }
}
