package org.navette.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.core.study.Coder;
import org.navette.store.Study;
import org.navette.store.Sight;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.sampling.CoderPart;
import org.navette.ui.session.Onlooker;

/**
 * Whose eyes a document is shown to.
 *
 * @param coder  id of the coder; -1 as long as the coder has neither judged nor been given anything
 * @param part   the coder's part of the sample that the document was given out with
 * @param blind  whether the coder has still to judge the document alone
 * @param lifted whether the coder asked to see the others' work all the same
 * @param unseen ids of the machines whose opinion is hidden
 */
public record Viewer(long coder, Optional<CoderPart> part, boolean blind, boolean lifted, Set<Long> unseen) {

    static Viewer of(Study study, Onlooker onlooker, long document, boolean lifted) {
        String name = onlooker.name();
        List<Coder> coders = study.codings().coders();
        long id = coders.stream().filter(c -> !c.machine() && c.name().equalsIgnoreCase(name)).mapToLong(Coder::id).findFirst().orElse(-1);
        Sight sight = Blindness.sight(study, onlooker);
        return new Viewer(id, CoderPart.with(study, name, document), sight.alone(document), lifted, sight.machine(document) ? Set.of()
                : coders.stream().filter(Coder::machine).map(Coder::id).collect(Collectors.toSet()));
    }

    /** Whether a coder's work is to be seen. */
    boolean sees(long other) {
        return lifted || (!blind || other == coder) && !unseen.contains(other);
    }
}
