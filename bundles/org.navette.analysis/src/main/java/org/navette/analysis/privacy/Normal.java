package org.navette.analysis.privacy;

import java.text.Normalizer;
import java.util.Locale;

/** When two wordings are the same thing. */
final class Normal {
    private Normal() {
    }

    static String of(String kind, String text) {
        return switch (kind) {
            case "phone" -> text.replaceAll("^\\s*(?:\\+|00)\\s?33\\s*(?:[\\s.-]?\\(0\\))?", "0").replaceAll("\\D", "");
            case "iban", "card" -> text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
            case "reference" -> text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
            case "customer" -> text;
            default -> name(text);
        };
    }

    /** Without case and accents; hyphens and blanks are alike. */
    static String name(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
