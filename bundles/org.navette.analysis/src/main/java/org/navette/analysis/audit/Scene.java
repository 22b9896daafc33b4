package org.navette.analysis.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.navette.core.progress.Progress;
import org.navette.store.DocumentRow;
import org.navette.store.Study;

/**
 * What checks work with.
 *
 * @param last the last day that anything can have happened: that of the newest import, or today
 */
record Scene(Study study, LocalDate last, Progress progress) {
    /** So many documents stand beside one example. */
    private static final int REFS = 10;
    private static final int EXCERPT = 80;

    /** Names of documents, the first ten. */
    List<Example.Ref> refs(Collection<Long> ids) {
        return study.documents().rows(first(ids)).stream().map(row -> new Example.Ref(row.id(), row.name())).toList();
    }

    /** An example that quotes the first of its documents. */
    void quote(Draft draft, Collection<Long> ids) {
        List<DocumentRow> rows = study.documents().rows(first(ids));
        if (!rows.isEmpty()) {
            draft.example("“" + excerpt(rows.getFirst().excerpt()) + "”", rows.stream().map(row -> new Example.Ref(row.id(), row.name())).toList());
        }
    }

    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static long[] first(Collection<Long> ids) {
        return Arrays.copyOf(ids.stream().mapToLong(Long::longValue).limit(REFS).toArray(), Math.min(REFS, ids.size()));
    }
}
