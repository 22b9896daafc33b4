package org.navette.analysis.team;

import java.time.Instant;
import java.util.List;

import org.navette.store.merge.Choice;

/**
 * A place where the study and a copy disagree, in words.
 *
 * @param copy    file name of the copy
 * @param key     the same in every comparison of these two files; with the copy it says which conflict this is
 * @param kind    what kind of thing, a word of the JSON documents
 * @param what    the thing, and what of it
 * @param ours    the study's version
 * @param theirs  the copy's version
 * @param choices what may be chosen
 * @param choice  what was chosen
 */
public record Conflict(String copy, String key, String kind, String what, Version ours, Version theirs, List<Choice> choices,
        Choice choice) {
    /** @param who who is behind it, or null when nobody knows. @param at when, or null */
    public record Version(String words, String who, Instant at) {
    }

    public Conflict {
        choices = List.copyOf(choices);
    }

    /** Names this conflict among those of all copies. */
    public String id() {
        return copy + "#" + key;
    }
}
