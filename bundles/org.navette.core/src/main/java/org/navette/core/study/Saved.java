package org.navette.core.study;

import java.time.Instant;
import java.util.Locale;

/** A question, rule or recipe worth keeping. @param content JSON that the one who asks understands */
public record Saved(long id, Kind kind, String name, String content, Instant at) {
    /** What kind of question. */
    public enum Kind {
        /** a filter of documents */ QUERY,
        /** a crosstab */ TABLE,
        /** a query of coded passages */ SEGMENTS,
        /** a rule that names classes */ RULE,
        /** how a variable was derived */ RECIPE;

        /** Whether it asks something of the study. */
        public boolean question() {
            return this == QUERY || this == TABLE || this == SEGMENTS;
        }

        /** The word used in the study file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when no kind has that word */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
