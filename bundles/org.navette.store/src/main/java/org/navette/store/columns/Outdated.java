package org.navette.store.columns;

/** A column was read after a change that the others do not know yet. */
final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Outdated() {
        super("columns of two moments", null, false, false);
    }
}
