package org.navette.analysis.export;

import java.util.List;
import java.util.function.Consumer;

/** The things that become rows, and what is written of each. */
interface Rows {
    /** How many there will be, or -1 when only the writing tells. */
    long count();

    List<String> header();

    /** Hands over one row after the other; begins the progress. */
    void write(Consumer<List<?>> sink);
}
