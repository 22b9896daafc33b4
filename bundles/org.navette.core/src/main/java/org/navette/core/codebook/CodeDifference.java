package org.navette.core.codebook;

import java.util.Locale;

import org.navette.core.Messages;

/**
 * One thing in which two codebooks differ.
 *
 * @param code  path of the code in the first codebook; in the second when it was added
 * @param field null unless redefined
 * @param from  what it was: name, path of the code above (empty: the top), words, colour; else null
 * @param to    what it is; for a code merged away the one it went into, for a reordered one the sibling before it (empty: it is the first)
 */
public record CodeDifference(Kind kind, String code, Field field, String from, String to) {
    /** In which way. */
    public enum Kind {
        ADDED, REMOVED, MERGED, RENAMED, MOVED, REDEFINED, RECOLOURED, REORDERED, SWITCHED_ON, SWITCHED_OFF;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a definition consists of. */
    public enum Field {
        DEFINITION, INCLUDE, EXCLUDE, EXAMPLE, SHORTCUT;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CodeDifference(Kind kind, String code, String from, String to) {
        this(kind, code, null, from, to);
    }

    /** The difference as a sentence in the user's language. */
    public String sentence() {
        String key = "codebook." + kind.word();
        if (kind == Kind.REDEFINED) {
            String end = from.isEmpty() ? ".given" : to.isEmpty() ? ".gone" : "";
            return Messages.text(key + end, code, Messages.text("codebook.field." + field.word()), from, to);
        }
        boolean first = (kind == Kind.MOVED || kind == Kind.REORDERED) && to.isEmpty();
        return Messages.text(first ? key + ".top" : key, code, from, to);
    }
}
