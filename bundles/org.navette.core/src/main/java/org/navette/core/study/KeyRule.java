package org.navette.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the customer keys of a source are made alike. Blanks around a key and the ".0" of spreadsheets go always, as they do from the
 * keys of documents ({@link CustomerKey}); a rule says the rest. Keys of documents go through the rule of the source before they are
 * compared, so that one rule holds on both sides.
 *
 * @param letters   what becomes of capital and small letters
 * @param dropZeros whether zeros at the beginning go: {@code 007} → {@code 7}
 */
public record KeyRule(Letters letters, boolean dropZeros) {
    /** As {@link CustomerKey} does: letters and zeros stay. */
    public static final KeyRule USUAL = new KeyRule(Letters.KEEP, false);

    /** What becomes of capital and small letters. */
    public enum Letters {
        KEEP, LOWER, UPPER
    }

    /**
     * Of words with commas between them: {@code trim}, {@code integer} (both always hold), {@code keep}, {@code lower}, {@code upper},
     * {@code keep-zeros}, {@code drop-zeros}.
     *
     * @throws IllegalArgumentException when there is another word, or two that contradict each other
     */
    public static KeyRule of(String words) {
        Letters letters = null;
        Boolean drop = null;
        for (String part : words.split(",")) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            switch (word) {
                case "", "trim", "integer" -> {
                    // holds always
                }
                case "keep", "lower", "upper" -> {
                    Letters said = Letters.valueOf(word.toUpperCase(Locale.ROOT));
                    if (letters != null && letters != said) {
                        throw new IllegalArgumentException(words);
                    }
                    letters = said;
                }
                case "keep-zeros", "drop-zeros" -> {
                    boolean said = word.startsWith("drop");
                    if (drop != null && drop != said) {
                        throw new IllegalArgumentException(words);
                    }
                    drop = said;
                }
                default -> throw new IllegalArgumentException(words);
            }
        }
        return new KeyRule(letters == null ? Letters.KEEP : letters, drop != null && drop);
    }

    /** As {@link #of} reads it. */
    public String words() {
        List<String> words = new ArrayList<>(List.of("trim", "integer"));
        words.add(letters.name().toLowerCase(Locale.ROOT));
        words.add(dropZeros ? "drop-zeros" : "keep-zeros");
        return String.join(",", words);
    }

    /**
     * SQL that puts a key through the rule whose blanks and ".0" are gone already, in words that all engines read alike. Both sides are
     * computed by the engine, as languages differ in what the small letter of a letter is.
     */
    public String sql(String key) {
        String cased = switch (letters) {
            case KEEP -> key;
            case LOWER -> "lower(" + key + ")";
            case UPPER -> "upper(" + key + ")";
        };
        // a key of zeros alone is the key 0
        return dropZeros ? "CASE WHEN " + key + " LIKE '0%' THEN coalesce(NULLIF(TRIM(LEADING '0' FROM " + cased + "), ''), '0') ELSE "
                + cased + " END" : cased;
    }
}
