package org.navette.store;

import java.util.Set;

/**
 * What a committed edit, undo or redo touched.
 *
 * @param tables    names of the tables whose rows changed
 * @param documents documents whose codings or sentiment changed; empty when there are more than 1,000 or none
 */
public record Change(long journal, Set<String> tables, Set<Long> documents) {
    public Change {
        tables = Set.copyOf(tables);
        documents = Set.copyOf(documents);
    }
}
