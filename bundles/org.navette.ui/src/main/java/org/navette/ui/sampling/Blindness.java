package org.navette.ui.sampling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.navette.core.study.Assignment;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.session.Onlooker;

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

    /** What somebody at the window may see of people's and the machine's judgements; called off the display's thread. */
    public static Sight sight(Study study, Onlooker onlooker) {
        Optional<Long> who = CoderPart.person(study, onlooker.name());
        List<Assignment> given = who.map(study.assignments()::ofCoder).orElse(List.of());
        Sight sight = who.map(id -> Sight.WHOLE.alone(id, documents(given, a -> !a.done()))).orElse(Sight.WHOLE);
        return switch (onlooker.machine()) {
            case SHOWN -> sight;
            case HIDDEN -> sight.withoutMachine();
            case AFTERWARDS -> sight.unaided(study.samples().documents(), documents(given, Assignment::done));
        };
    }

    private static LongStream documents(List<Assignment> given, Predicate<Assignment> which) {
        return given.stream().filter(which).mapToLong(Assignment::document);
    }
}
