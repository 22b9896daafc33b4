package org.navette.store;

import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** A study cannot be opened for writing, but may be read: somebody else has it open, or its file is protected. */
public final class WritingRefused extends InputProblem {
    private static final long serialVersionUID = 1L;
    private final transient Holder holder;

    /** @param holder who has it open, or null when that is not the reason */
    public WritingRefused(Place place, String message, Holder holder) {
        super(place, message);
        this.holder = holder;
    }

    /** Who has it open; empty when that is not the reason. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }
}
