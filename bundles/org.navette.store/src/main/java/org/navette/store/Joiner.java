package org.navette.store;

import java.util.function.Consumer;

import org.navette.store.merge.Judge;
import org.navette.store.merge.Tally;

/** Joins copies inside one edit; each meets what the ones before it brought. */
@FunctionalInterface
public interface Joiner {
    /**
     * @param copy index of the copy, from 0, each at most once
     * @param step hears the table of the study file that is compared next
     */
    Tally join(int copy, Judge judge, Consumer<String> step);
}
