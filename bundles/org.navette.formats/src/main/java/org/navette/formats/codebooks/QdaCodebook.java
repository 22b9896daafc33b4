package org.navette.formats.codebooks;

import java.util.List;

/**
 * What a codebook in REFI-QDA holds.
 *
 * @param codes each behind its parent
 * @param notes sentences: what the file says that was not understood
 */
public record QdaCodebook(List<CodeRow> codes, List<CodeSet> sets, List<String> notes) {
    public QdaCodebook {
        codes = List.copyOf(codes);
        sets = List.copyOf(sets);
        notes = List.copyOf(notes);
    }

    /** @param about a note, or null. @param members keys of codes */
    public record CodeSet(String name, String about, List<String> members) {
        public CodeSet {
            members = List.copyOf(members);
        }
    }
}
