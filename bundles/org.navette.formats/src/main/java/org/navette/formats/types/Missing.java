package org.navette.formats.types;

import java.util.Locale;
import java.util.Set;

/** Words by which tables say that there is no value. */
public final class Missing {
    private static final Set<String> WORDS = Set.of("", "-", "na", "n/a", "nan", "null", "none", "nd", "n.d.", "#n/a", "#div/0!",
            "#value!", "#ref!", "#name?", "#null!", "#num!");

    private Missing() {
    }

    public static boolean is(String value) {
        return value == null || WORDS.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
