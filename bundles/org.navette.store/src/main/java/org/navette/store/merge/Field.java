package org.navette.store.merge;

import java.util.List;

/**
 * What of a row is compared and taken as one.
 *
 * @param quiet true when a disagreement is not worth a question: the study's version stays
 * @param prose true when both versions may stand one behind the other
 */
record Field(String name, List<String> columns, boolean quiet, boolean prose) {
    static Field of(String name, String... columns) {
        return new Field(name, columns.length == 0 ? List.of(name) : List.of(columns), false, false);
    }

    static Field prose(String name) {
        return new Field(name, List.of(name), false, true);
    }

    static Field quiet(String name) {
        return new Field(name, List.of(name), true, false);
    }
}
