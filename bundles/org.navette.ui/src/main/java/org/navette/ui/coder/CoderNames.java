package org.navette.ui.coder;

import java.util.List;
import java.util.stream.Stream;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Coder;
import org.navette.store.Study;
import org.navette.ui.Messages;

/**
 * The names that can be chosen as the one who codes.
 *
 * @param people   in the order of their names, the present coder among them
 * @param machines names that no person may bear
 */
record CoderNames(List<String> people, List<String> machines) {

    /** @param present who codes now; need not have coded yet */
    static CoderNames of(Study study, String present) {
        List<Coder> coders = study.codings().coders();
        List<String> machines = coders.stream().filter(Coder::machine).map(Coder::name).toList();
        List<String> known = coders.stream().filter(c -> !c.machine()).map(Coder::name).toList();
        Stream<String> mine = known.stream().anyMatch(present::equalsIgnoreCase) ? Stream.of() : Stream.of(present);
        return new CoderNames(Stream.concat(known.stream(), mine).sorted(String.CASE_INSENSITIVE_ORDER).toList(), machines);
    }

    /** The name as it is kept: of somebody known as they are written already. @throws InputProblem when the machine bears it */
    String taken(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || machines.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("coder.machine", name));
        }
        return people.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }
}
