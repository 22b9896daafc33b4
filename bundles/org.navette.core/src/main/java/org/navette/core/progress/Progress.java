package org.navette.core.progress;

/** How long work tells where it stands and learns that it is no longer wanted. */
public interface Progress {
    /** Says nothing, is never cancelled. */
    Progress NONE = new Progress() {
    };

    /** A step of so many units begins; 0 when the number is unknown. */
    default void begin(String step, long total) {
    }

    /** So many more units are done. */
    default void worked(long units) {
    }

    default boolean cancelled() {
        return false;
    }

    /** @throws Cancelled when the user asked to stop */
    default void check() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
