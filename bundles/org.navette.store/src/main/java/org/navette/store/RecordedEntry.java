package org.navette.store;

import java.util.List;

/**
 * An entry of a journal with the files that it brought in.
 *
 * @param undone true when it can be done again in the study
 */
public record RecordedEntry(JournalEntry entry, List<ImportedFile> imports, boolean undone) {
    public RecordedEntry {
        imports = List.copyOf(imports);
    }
}
