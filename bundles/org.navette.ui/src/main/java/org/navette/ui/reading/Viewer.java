package org.navette.ui.reading;

import java.util.Optional;

import org.navette.core.study.Coder;
import org.navette.store.Study;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.sampling.CoderPart;

/**
 * Whose eyes a document is shown to.
 *
 * @param coder  id of the coder; -1 as long as the coder has neither judged nor been given anything
 * @param part   the coder's part of the sample that the document was given out with
 * @param blind  whether the coder has still to judge the document alone
 * @param lifted whether the coder asked to see the others' work all the same
 */
public record Viewer(long coder, Optional<CoderPart> part, boolean blind, boolean lifted) {

    static Viewer of(Study study, String name, long document, boolean lifted) {
        long id = study.codings().coders().stream().filter(c -> !c.machine() && c.name().equalsIgnoreCase(name)).mapToLong(Coder::id)
                .findFirst().orElse(-1);
        return new Viewer(id, CoderPart.with(study, name, document), Blindness.of(study, name, document), lifted);
    }

    /** Whether a coder's work is to be seen. */
    boolean sees(long other) {
        return !blind || lifted || other == coder;
    }
}
