package org.navette.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.navette.ui.session.Settings;

/** What the user may choose for every study: its name in the settings file, what it is at first, what it may be. */
public enum Preference {
    LANGUAGE("language", "system", oneOf("system", "fr", "en")),
    THEME("theme", "system", oneOf("system", "light", "dark")),
    REOPEN("start.reopen", "no", oneOf("no", "yes")),
    /** Who codes in a study where nobody was chosen yet; empty for the person at the desk. */
    CODER("coder", "", word -> word.length() <= 80),
    /** Number of newest backups that are kept beside those of the last seven days. */
    BACKUPS("backups.kept", "5", between(1, 50)),
    /** Family of the letters texts are read in; empty for the system's. */
    FAMILY("text.family", "", word -> word.length() <= 80),
    /** Size of texts that are read, in points; 0 for a little more than the system's. */
    READING("text.size", "0", between(0, 40)),
    /** Size of the words in grids, in points; 0 for a little less than the system's. */
    GRID("grid.size", "0", between(0, 40)),
    /** All words of the window, in percent of the system's size. */
    SCALE("interface.scale", "100", between(100, 200)),
    /** Room between two lines of a text, in points. */
    SPACING("text.spacing", "5", between(0, 20)),
    POSITIVE("colour.positive", "", Preference::colour),
    NEGATIVE("colour.negative", "", Preference::colour),
    HIGHLIGHT("colour.highlight", "", Preference::colour),
    PALETTE("palette", "safe", oneOf("safe", "vivid", "soft")),
    /** When the machine's opinion is shown: words of {@link org.navette.ui.session.MachineOpinion}. */
    MACHINE("machine", "afterwards", oneOf("afterwards", "shown", "hidden")),
    /** Characters shown before and after what was found. */
    CONTEXT("search.context", "80", between(20, 300)),
    /** What the grid does when a single row was coded. */
    AFTER("coding.after", "stay", oneOf("stay", "next"));

    private final String key;
    private final String usual;
    private final Predicate<String> may;

    Preference(String key, String usual, Predicate<String> may) {
        this.key = key;
        this.usual = usual;
        this.may = may;
    }

    /** Its name in the settings file. */
    public String key() {
        return key;
    }

    /** What it is when nobody chose. */
    public String usual() {
        return usual;
    }

    /** Whether it may have the value. */
    public boolean accepts(String value) {
        return may.test(value);
    }

    /** What was chosen; the usual value where the file holds none or a wrong one. */
    public String in(Settings settings) {
        return settings.get(key).filter(may).orElse(usual);
    }

    /** As {@link #in}, of one that is a number. */
    public int number(Settings settings) {
        return Integer.parseInt(in(settings));
    }

    /** As {@link #in}, of one that may be empty. */
    public Optional<String> said(Settings settings) {
        return Optional.of(in(settings)).filter(v -> !v.isBlank());
    }

    /** Chooses. @throws IllegalArgumentException when it may not be that */
    public void put(Settings settings, String value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(key + " = " + value);
        }
        if (value.equals(usual)) {
            settings.remove(key);
        } else {
            settings.put(key, value);
        }
    }

    private static Predicate<String> oneOf(String... values) {
        return List.of(values)::contains;
    }

    private static Predicate<String> between(int least, int most) {
        return value -> value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean colour(String value) {
        return value.isEmpty() || value.matches("#[0-9a-f]{6}");
    }
}
