package org.navette.ui.sampling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.navette.core.study.Assignment;
import org.navette.store.DocumentRow;
import org.navette.store.Study;

/**
 * Who must not see what others found: a coder who was given a document of a sample and has not finished with it. Double coding
 * measures agreement only when nobody looks over another's shoulder, and the machine's opinion steers as well as a colleague's.
 */
public final class Blindness {
    private Blindness() {
    }

    /** Whether a coder has still to judge the document alone. */
    public static boolean of(Study study, String coder, long document) {
        Optional<Long> who = CoderPart.person(study, coder);
        return who.isPresent() && study.assignments().ofDocument(document).stream().anyMatch(a -> a.coder() == who.get() && !a.done());
    }

    /** The rows of a list as the coder may see them: where the coder is blind, with the coder's own judgements alone. */
    public static List<DocumentRow> over(Study study, String coder, List<DocumentRow> rows) {
        Optional<Long> who = CoderPart.person(study, coder);
        if (who.isEmpty()) {
            return rows;
        }
        Set<Long> open = new HashSet<>();
        study.assignments().ofCoder(who.get()).stream().filter(a -> !a.done()).map(Assignment::document).forEach(open::add);
        return rows.stream().map(row -> open.contains(row.id()) ? own(study, who.get(), row) : row).toList();
    }

    private static DocumentRow own(Study study, long coder, DocumentRow row) {
        int codings = (int) study.codings().of(row.id()).stream().filter(c -> c.coder() == coder).count();
        Double felt = study.codings().sentimentsOf(row.id()).stream().filter(t -> t.coder() == coder && t.segment() == null)
                .findFirst().map(t -> t.polarity()).orElse(null);
        return new DocumentRow(row.id(), row.name(), row.kind(), row.language(), row.channel(), row.date(), row.customer(), row.excerpt(),
                codings, felt, false);
    }
}
