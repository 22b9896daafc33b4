package org.navette.ui.sampling;

import java.util.function.Supplier;

import org.navette.core.problem.InputProblem;

/**
 * What a dialog's deed would give, told before it is done.
 *
 * @param result  null when it cannot be done
 * @param problem why it cannot, or null
 */
record Forecast<T>(T result, String problem) {

    static <T> Forecast<T> of(Supplier<T> reckoning) {
        try {
            return new Forecast<>(reckoning.get(), null);
        } catch (InputProblem p) {
            return new Forecast<>(null, p.sentence());
        }
    }
}
