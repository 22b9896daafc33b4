package org.navette.core.study;

import java.util.Set;

/** Documents and codes that belong together for the researcher. @param about a note, or null */
public record NamedSet(long id, String name, String about, Set<Long> documents, Set<Long> codes) {
    public NamedSet {
        documents = Set.copyOf(documents);
        codes = Set.copyOf(codes);
    }
}
