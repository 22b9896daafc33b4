package org.navette.ui.preferences;

/** Keeps keys from their commands while a new key is being recorded. */
public interface KeyQuiet {
    /** @param now true while keys shall do nothing else */
    void quiet(boolean now);
}
