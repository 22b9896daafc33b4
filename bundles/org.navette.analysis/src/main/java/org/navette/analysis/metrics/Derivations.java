package org.navette.analysis.metrics;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Owner;
import org.navette.core.study.Saved;
import org.navette.store.Study;

/** The variables that were derived, and what may become one. */
public final class Derivations {
    private Derivations() {
    }

    /**
     * @throws InputProblem when the name is empty, or a variable has it that was not derived: its values came from the user
     */
    public static void require(Study study, Owner owner, String name) {
        if (name == null || name.isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("derive.name"));
        }
        boolean taken = study.variables().list().stream().anyMatch(v -> v.name().equalsIgnoreCase(name.strip()));
        boolean derived = study.saved().find(Saved.Kind.RECIPE, name.strip()).isPresent()
                && study.variables().list().stream().anyMatch(v -> v.name().equalsIgnoreCase(name.strip()) && v.owner() == owner);
        if (taken && !derived) {
            throw new InputProblem(Place.NOWHERE, Messages.text("derive.taken", name.strip()));
        }
    }
}
