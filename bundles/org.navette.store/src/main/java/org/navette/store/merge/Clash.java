package org.navette.store.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A place where a study and a copy of it disagree.
 *
 * @param table   of the study file
 * @param ours    id of the row in the study, or null when it has none
 * @param theirs  id of the row in the copy, or null when it has none
 * @param field   what of it differs, {@code text} of a document for instance; null when it is about the whole row
 * @param mine    the study's version as stored, or null; a code's id where it is a code, a customer's key
 * @param yours   the copy's version likewise, ids of the copy
 * @param choices what may be chosen, {@link Choice#OURS} first
 * @param here the study's row by column, what is empty left out, a customer's key as {@code customer}; empty when there is none
 * @param there   the copy's row likewise
 */
public record Clash(Matter matter, String table, Long ours, Long theirs, String field, Object mine, Object yours,
        List<Choice> choices,
        Map<String, Object> here, Map<String, Object> there) {
    public Clash {
        choices = List.copyOf(choices);
        here = Map.copyOf(here);
        there = Map.copyOf(there);
    }

    /** The same in every comparison of these two files, whatever was chosen elsewhere. */
    public String key() {
        return table + ":" + (theirs != null ? theirs.toString() : "o" + ours) + ":"
                + (matter == Matter.DIFFERS || matter == Matter.IMPOSSIBLE ? field : matter.name().toLowerCase(Locale.ROOT));
    }
}
