package org.navette.formats.types;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Yes and no in English and French, and as 1 and 0. */
public final class Booleans {
    private static final Map<String, Boolean> WORDS = Map.ofEntries(Map.entry("true", true), Map.entry("false", false),
            Map.entry("vrai", true), Map.entry("faux", false), Map.entry("yes", true), Map.entry("no", false),
            Map.entry("oui", true), Map.entry("non", false), Map.entry("y", true), Map.entry("o", true),
            Map.entry("n", false), Map.entry("t", true), Map.entry("f", false), Map.entry("1", true),
            Map.entry("0", false));

    private Booleans() {
    }

    /** Empty when the value is neither. */
    public static Optional<Boolean> parse(String value) {
        return Optional.ofNullable(WORDS.get(value.strip().toLowerCase(Locale.ROOT)));
    }
}
