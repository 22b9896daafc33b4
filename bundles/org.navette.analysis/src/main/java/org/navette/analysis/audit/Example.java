package org.navette.analysis.audit;

import java.util.List;

/**
 * One case of a finding.
 *
 * @param text      what stands there, for people
 * @param documents of it, at most ten; empty when it is not about documents
 */
public record Example(String text, List<Ref> documents) {
    /** A document. */
    public record Ref(long id, String name) {
    }

    public Example {
        documents = List.copyOf(documents);
    }
}
