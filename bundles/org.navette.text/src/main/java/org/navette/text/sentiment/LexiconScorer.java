package org.navette.text.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.navette.text.CodePointMap;
import org.navette.text.sentiment.Words.Word;

/**
 * Judges a text by a word list of our own and rules for negation, degree, contrast and emphasis. Safe for threads. The
 * polarity is S / √(S² + 15) of the summed contributions S (the normalisation of Hutto & Gilbert 2014).
 */
public final class LexiconScorer {
    private static final double ALPHA = 15;
    private static final Map<String, LexiconScorer> KNOWN = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final boolean french;

    private LexiconScorer(String language) {
        lexicon = Lexicon.load(language);
        grammar = Grammar.of(language);
        french = language.equals("fr");
    }

    /** The scorer for a BCP 47 tag ({@code fr}, {@code en-GB}); empty for other languages and null. */
    public static Optional<LexiconScorer> of(String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return language.equals("fr") || language.equals("en")
                ? Optional.of(KNOWN.computeIfAbsent(language, LexiconScorer::new)) : Optional.empty();
    }

    /** Judges a text of any length. */
    public Scored score(String text) {
        List<Word> words = Words.of(text, french);
        CodePointMap map = new CodePointMap(text);
        boolean shouted = allCapitals(words);
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i == words.size() - 1 || endsSentence(words, i)) {
                hits.addAll(new Sentence(words.subList(from, i + 1), lexicon, grammar, french, shouted, map).hits());
                from = i + 1;
            }
        }
        double sum = hits.stream().mapToDouble(Hit::contribution).sum();
        return new Scored(sum / Math.sqrt(sum * sum + ALPHA), List.copyOf(hits));
    }

    private static boolean endsSentence(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.kind() != Words.Kind.PUNCTUATION || !".!?…\n\r".contains(word.text().substring(0, 1))) {
            return false;
        }
        // "!!! 😡" belongs to the sentence it closes
        return i + 1 >= words.size() || words.get(i + 1).kind() == Words.Kind.WORD;
    }

    /** Where everything is in capitals they mean nothing. */
    private static boolean allCapitals(List<Word> words) {
        return words.stream().filter(w -> w.kind() == Words.Kind.WORD && Character.isLetter(w.text().charAt(0)))
                .allMatch(w -> w.text().equals(w.text().toUpperCase(Locale.ROOT)));
    }
}
