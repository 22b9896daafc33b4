package org.navette.ui.verbatims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.navette.ui.widgets.grid.TextRow;

/** Finds the searched words in a text, whatever their case and accents, as the filter of lists does. */
final class Highlights {
    private Highlights() {
    }

    /** Ranges of the text, in no order. @param words divided by spaces; null or blank finds nothing */
    static List<TextRow.Range> of(String text, String words) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        // each character for itself, so that places in the folded text are places in the text
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        List<TextRow.Range> found = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            StringBuilder wanted = new StringBuilder();
            Normalizer.normalize(word, Normalizer.Form.NFC).chars().forEach(c -> wanted.append(fold((char) c)));
            for (int at = folded.indexOf(wanted.toString()); at >= 0; at = folded.indexOf(wanted.toString(), at + wanted.length())) {
                found.add(new TextRow.Range(at, at + wanted.length()));
            }
        }
        return found;
    }

    private static char fold(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).charAt(0);
    }
}
