package org.navette.ui.verbatims;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.study.Assignment;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.ui.sampling.CoderPart;

/**
 * Where the coder goes when finished with a row.
 *
 * @param finish the coder's part that the document was given out with, when it has still to be said that it is done
 * @param row    the next that the coder has not judged, from the top again after the last; empty when there is none
 */
record NextUncoded(Optional<CoderPart> finish, OptionalInt row) {

    /**
     * Finds it; called off the display's thread.
     *
     * @param ids  the documents in the order of the rows
     * @param from row that the coder is finished with; -1 for none
     */
    static NextUncoded of(Study study, String who, long[] ids, int from) {
        Optional<CoderPart> part = from < 0 ? Optional.empty() : CoderPart.with(study, who, ids[from]);
        Set<Long> open = part.map(p -> p.list().stream().filter(a -> !a.done()).map(Assignment::document).collect(Collectors.toSet()))
                .orElseGet(() -> notBy(study, VerbatimRows.person(study, who)));
        OptionalInt row = OptionalInt.empty();
        for (int i = 1; i <= ids.length && row.isEmpty(); i++) {
            int next = Math.floorMod(from + i, ids.length);
            if (next != from && open.contains(ids[next])) {
                row = OptionalInt.of(next);
            }
        }
        return new NextUncoded(part.filter(p -> !p.done(ids[from])), row);
    }

    private static Set<Long> notBy(Study study, long coder) {
        DocumentQuery query = coder < 0 ? DocumentQuery.ALL : DocumentQuery.ALL.notBy(coder);
        return Arrays.stream(study.documents().ids(query)).boxed().collect(Collectors.toSet());
    }
}
