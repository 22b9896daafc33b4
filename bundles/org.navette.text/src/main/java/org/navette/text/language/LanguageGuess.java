package org.navette.text.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a whole source, English or French, by a vote of function words over many of its texts; single short
 * texts are too little to tell (methods.md §1).
 */
public final class LanguageGuess {
    private static final int MOST_WORDS = 20_000;
    private static final int LEAST_VOTES = 5;
    private static final double LEAST_SHARE_OF_WORDS = 0.08;
    private static final double MAJORITY = 0.8;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’](?=\\p{L}))?");
    /** Words of one language that the other does not write alike ("on", "me", "pour", "son" vote for nobody). */
    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "is", "was", "it", "this", "that", "with", "you", "my",
            "have", "had", "they", "we", "are", "were", "be", "been", "not", "but", "at", "from", "would", "will", "very", "so",
            "what", "when", "which", "there", "their", "them", "his", "her", "your", "our", "if", "to", "an", "or", "as", "i",
            "just", "no", "all", "than", "too", "do", "did", "does", "don", "has", "who", "how", "out", "up", "by", "for", "in");
    private static final Set<String> FRENCH = Set.of("le", "la", "les", "un", "une", "des", "du", "de", "et", "est", "dans", "que",
            "qui", "je", "il", "elle", "nous", "vous", "ils", "pas", "ne", "sur", "avec", "ce", "cette", "ces", "mon", "ma",
            "mes", "sa", "ses", "leur", "au", "aux", "mais", "très", "plus", "été", "était", "sont", "suis", "ai", "être",
            "bien", "tout", "tous", "sans", "chez", "où", "par", "se", "y", "ça", "c'", "l'", "d'", "j'", "n'", "qu'", "s'", "m'");

    private LanguageGuess() {
    }

    /** {@code en}, {@code fr}, or empty when the texts are too few, too mixed or in another language. */
    public static Optional<String> of(Iterable<String> texts) {
        long words = 0;
        long english = 0;
        long french = 0;
        for (String text : texts) {
            if (text == null) {
                continue;
            }
            Matcher m = WORD.matcher(text);
            while (m.find() && words < MOST_WORDS) {
                String word = m.group().toLowerCase(Locale.ROOT).replace('’', '\'');
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
                french += FRENCH.contains(word) ? 1 : 0;
            }
        }
        long votes = english + french;
        if (votes < LEAST_VOTES || votes < LEAST_SHARE_OF_WORDS * words || Math.max(english, french) < MAJORITY * votes) {
            return Optional.empty();
        }
        return Optional.of(english > french ? "en" : "fr");
    }
}
