package org.navette.text.sentiment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.navette.text.CodePointMap;
import org.navette.text.sentiment.Words.Kind;
import org.navette.text.sentiment.Words.Word;

/** The rules, applied to one sentence. */
final class Sentence {
    private static final double TURNED_PRAISE = -0.75;
    private static final double TURNED_BLAME = -0.4;
    private static final double NEGATION_ALONE = -0.6;
    private static final double CAPITALS = 1.25;
    private static final double ELONGATED = 1.2;
    private static final double EXCLAMATION = 0.1;
    private static final double BEFORE_CONTRAST = 0.5;
    private static final double AFTER_CONTRAST = 1.4;
    private static final Set<String> NEVER_ALONE = Set.of("no", "less", "without", "sans", "moins", "peu", "non", "ni", "nor", "rien");
    private static final int BACK = 3;
    private static final int LONGEST_CLAUSE = 30;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final boolean french;
    private final boolean shouted;
    private final CodePointMap map;
    private final Lexicon.Match[] matches;
    /** Words inside a phrase or already used by a rule: they negate nothing further. */
    private final boolean[] spent;
    /** Where the last "but" is, or -1. */
    private int contrast = -1;
    private long marks;

    Sentence(List<Word> words, Lexicon lexicon, Grammar grammar, boolean french, boolean shouted, CodePointMap map) {
        this.words = words;
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.french = french;
        this.shouted = shouted;
        this.map = map;
        matches = new Lexicon.Match[words.size()];
        spent = new boolean[words.size()];
    }

    List<Hit> hits() {
        match();
        for (int i = 1; i < words.size(); i++) {
            if (grammar.contrast().contains(words.get(i).key()) && (matches[i] == null ? !insidePhrase(i) : matches[i].words() == 1)) {
                contrast = i;
            }
        }
        marks = words.stream().filter(w -> w.kind() == Kind.PUNCTUATION).flatMapToInt(w -> w.text().chars())
                .filter(c -> c == '!').limit(3).count();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (matches[i] != null && matches[i].entry().polarity() != 0) {
                hits.add(judged(i, matches[i]));
            } else if (word.kind() == Kind.WORD && word.text().indexOf('/') > 0) {
                rating(word, hits);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (negatesAt(i) && !spent[i] && matches[i] == null && !NEVER_ALONE.contains(word.key())) {
                hits.add(hit(word, word, word.text(), NEGATION_ALONE, NEGATION_ALONE, EnumSet.of(Reason.NEGATION_ALONE)));
            }
        }
        hits.sort((a, b) -> Integer.compare(a.segment().start(), b.segment().start()));
        return hits;
    }

    private void match() {
        for (int i = 0; i < words.size(); i++) {
            Lexicon.Match match = words.get(i).kind() == Kind.PUNCTUATION ? null : lexicon.at(words, i);
            if (match == null) {
                continue;
            }
            matches[i] = match;
            if (match.words() > 1) {
                for (int w = i; w < i + match.words(); w++) {
                    spent[w] = true;
                }
                i += match.words() - 1;
            }
        }
        // a degree word before a judged one is no judgement of its own: terribly good, bien déçu
        for (int i = words.size() - 2; i >= 0; i--) {
            if (matches[i] != null && matches[i].words() == 1 && matches[i + 1] != null && matches[i + 1].entry().polarity() != 0
                    && words.get(i + 1).kind() == Kind.WORD && grammar.degrees().containsKey(words.get(i).key())) {
                matches[i] = null;
            }
        }
    }

    private Hit judged(int at, Lexicon.Match match) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Word first = words.get(at);
        int behind = at + match.words();
        Word last = words.get(behind - 1);
        double base = match.entry().polarity();
        double value = base;
        if (first.kind() == Kind.SIGN) {
            reasons.add(Reason.EMOJI);
            return hit(first, last, first.text(), base, value, reasons);
        }
        double degree = degree(at, behind);
        if (degree != 1) {
            reasons.add(degree > 1 ? Reason.STRENGTHENED : Reason.WEAKENED);
        }
        value *= degree;
        if (!shouted && first.text().length() > 1 && first.text().equals(first.text().toUpperCase(Locale.ROOT))
                && Character.isLetter(first.text().charAt(0))) {
            value *= CAPITALS;
            reasons.add(Reason.CAPITALS);
        }
        if (Lexicon.ELONGATED.matcher(first.key()).find()) {
            value *= ELONGATED;
            reasons.add(Reason.ELONGATED);
        }
        int negator = negator(at, behind, match.entry().verb());
        if (negator >= 0) {
            value *= value > 0 ? TURNED_PRAISE : TURNED_BLAME;
            reasons.add(Reason.NEGATED);
        }
        value = contrasted(at, value, reasons);
        if (marks > 0) {
            value *= 1 + EXCLAMATION * marks;
            reasons.add(Reason.EXCLAIMED);
        }
        return hit(first, last, match.entry().text(), base, value, reasons);
    }

    private double degree(int at, int behind) {
        double factor = 1;
        for (int i = at - 1, steps = 0; i >= 0 && steps < BACK; i--, steps++) {
            Word word = words.get(i);
            if (word.kind() != Kind.WORD || matches[i] != null && matches[i].entry().polarity() != 0) {
                break;
            }
            Double found = grammar.degrees().get(word.key());
            boolean few = french && word.key().equals("peu") && i > 0 && words.get(i - 1).key().equals("un");
            if (few) {
                found = 0.7;
                spent[i] = true;
            }
            if (found != null && !(french && word.key().equals("plus") && neBefore(i))) {
                factor *= 1 + (found - 1) * (1 - 0.15 * steps);
            }
        }
        if (behind < words.size()) {
            factor *= grammar.after().getOrDefault(words.get(behind).key(), 1.0);
        }
        return factor;
    }

    /** Where the word is that negates the judged words, or -1. */
    private int negator(int at, int behind, boolean verb) {
        if (french) {
            int framed = framed(at, behind, verb);
            if (framed >= 0) {
                return framed;
            }
        }
        for (int i = at - 1, steps = 0; i >= 0 && steps < grammar.reach(); i--) {
            Word word = words.get(i);
            if (word.kind() == Kind.PUNCTUATION && !word.text().equals("-") && !word.text().equals("\"")
                    || grammar.contrast().contains(word.key())) {
                return -1;
            }
            if (negatesAt(i) && (!spent[i] || !insidePhrase(i))) {
                spent[i] = true;
                return i;
            }
            steps += word.kind() == Kind.WORD && !word.key().endsWith("'") ? 1 : 0;
        }
        return -1;
    }

    /** {@code ne … pas} around the judged word, or the spoken {@code j'aime pas}. */
    private int framed(int at, int behind, boolean verb) {
        boolean ne = neBefore(at);
        for (int i = behind; i < Math.min(words.size(), behind + 2); i++) {
            if (words.get(i).kind() != Kind.WORD) {
                return -1;
            }
            if (!spent[i] && (negatesAt(i) || ne && grammar.needsNe().contains(words.get(i).key()))) {
                if (ne || verb && i == behind && words.get(i).key().equals("pas")) {
                    spent[i] = true;
                    return i;
                }
                return -1;
            }
        }
        return -1;
    }

    private boolean insidePhrase(int index) {
        for (int i = Math.max(0, index - 8); i <= index; i++) {
            if (matches[i] != null && matches[i].words() > 1 && i + matches[i].words() > index) {
                return true;
            }
        }
        return false;
    }

    private boolean negatesAt(int i) {
        String key = words.get(i).key();
        if (french && key.equals("peu") && i > 0 && (words.get(i - 1).key().equals("un") || words.get(i - 1).key().equals("à"))) {
            return false;
        }
        return grammar.negates(key) || grammar.needsNe().contains(key) && neBefore(i);
    }

    private boolean neBefore(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            if (words.get(i).kind() == Kind.PUNCTUATION) {
                return false;
            }
            if (words.get(i).key().equals("ne") || words.get(i).key().equals("n'")) {
                return true;
            }
        }
        return false;
    }

    private double contrasted(int at, double value, Set<Reason> reasons) {
        if (contrast >= 0) {
            reasons.add(contrast <= at ? Reason.AFTER_CONTRAST : Reason.BEFORE_CONTRAST);
            return value * (contrast <= at ? AFTER_CONTRAST : BEFORE_CONTRAST);
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_CLAUSE) && !words.get(i).text().equals(","); i--) {
            if (grammar.concession().contains(words.get(i).key())) {
                reasons.add(Reason.BEFORE_CONTRAST);
                return value * BEFORE_CONTRAST;
            }
        }
        return value;
    }

    /** 2/10 is blame, 9/10 praise, the middle nothing; only marks out of 5, 10 and 20 are marks. */
    private void rating(Word word, List<Hit> hits) {
        String[] parts = word.text().replace(',', '.').split("\\s?/\\s?");
        double most = Double.parseDouble(parts[1]);
        double share = Double.parseDouble(parts[0]) / most;
        if (Set.of(5.0, 10.0, 20.0).contains(most) && share <= 1) {
            double value = Math.round(70 * (share - 0.55)) / 10.0;
            if (Math.abs(value) >= 0.5) {
                hits.add(hit(word, word, word.text(), value, value, EnumSet.of(Reason.RATING)));
            }
        }
    }

    private Hit hit(Word first, Word last, String entry, double base, double value, Set<Reason> reasons) {
        return new Hit(map.segment(first.from(), last.to()), entry, base, value, List.copyOf(reasons));
    }
}
