package org.navette.store.merge;

/** Decides the clashes of a merge as they are met. */
@FunctionalInterface
public interface Judge {
    /** @return one of the clash's choices */
    Choice decide(Clash clash);
}
