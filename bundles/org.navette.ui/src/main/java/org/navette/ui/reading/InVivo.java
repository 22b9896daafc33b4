package org.navette.ui.reading;

import java.util.Optional;

/** A code named by the customer's own words. */
final class InVivo {
    private static final int LONGEST = 40;

    private InVivo() {
    }

    /** The words on one line without the marks around them, cut behind a word; empty when there are none. */
    static Optional<String> name(String words) {
        // a path of codes is written with slashes
        String line = words.replace('/', ' ').replaceAll("[\\s\\u00a0\\u202f]+", " ").replaceAll("^[^\\p{L}\\p{N}\\p{So}]+|[^\\p{L}\\p{N}\\p{So}]+$", "");
        if (line.codePointCount(0, line.length()) > LONGEST) {
            int cut = line.offsetByCodePoints(0, LONGEST);
            int space = line.lastIndexOf(' ', cut);
            line = line.substring(0, space > 0 ? space : cut).replaceAll("[^\\p{L}\\p{N}\\p{So}]+$", "") + "…";
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
