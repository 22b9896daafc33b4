package org.navette.formats.types;

import java.util.Arrays;
import java.util.List;

/** Several answers in one cell, between ";" or "|". */
public final class MultiValues {
    private MultiValues() {
    }

    /** The answers, stripped, empty ones left out, each once. */
    public static List<String> split(String value) {
        char separator = value.indexOf(';') >= 0 ? ';' : '|';
        return Arrays.stream(value.split("[" + separator + "]")).map(String::strip).filter(s -> !s.isEmpty()).distinct()
                .toList();
    }

    static boolean isList(String value) {
        return value.indexOf(';') >= 0 || value.indexOf('|') >= 0;
    }
}
