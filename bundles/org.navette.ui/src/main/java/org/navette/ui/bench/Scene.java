package org.navette.ui.bench;

/** One thing that is measured. */
interface Scene {
    /** What it is called in the figures of stalls. */
    String name();

    void play(Stage stage, Figures figures) throws InterruptedException;
}
