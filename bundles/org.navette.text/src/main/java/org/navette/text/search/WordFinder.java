package org.navette.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.navette.core.study.Segment;

/** Finds words in one text without an index, cut and folded as the index does; {@code *} stands for any letters. */
public final class WordFinder {
    private final List<Predicate<String>> keys;
    private final Sieve sieve;

    /** @param words one word or several that follow each other. @throws org.navette.core.problem.InputProblem when there are none */
    public WordFinder(String words) {
        List<String> read = Folding.words(words, true).stream().map(Folding.Word::key).toList();
        if (read.isEmpty()) {
            throw QueryReader.problem("search.empty", words);
        }
        if (read.stream().anyMatch(key -> key.replace("*", "").isEmpty())) {
            throw QueryReader.problem("search.wildcard", words);
        }
        sieve = new Sieve(read);
        keys = read.stream().<Predicate<String>>map(key -> Query.wild(key) ? Query.pattern(key).asMatchPredicate() : key::equals).toList();
    }

    /** Where they stand, in code points, in text order. */
    public List<Segment> in(String text) {
        if (!sieve.passes(text)) {
            return List.of();
        }
        List<Segment> found = new ArrayList<>();
        int unit = 0;
        int place = 0;
        int next = sieve.next(text, 0);
        while (next >= 0) {
            // only what stands around a place that may begin it is cut into words: no word reaches beyond a blank
            int end = blank(text, next, 1);
            List<Folding.Word> words = Folding.words(text, blank(text, next, -1) + 1, end, keys.size() - 1);
            for (int i = 0; i + keys.size() <= words.size() && words.get(i).from() < end; i++) {
                if (here(words, i)) {
                    place += text.codePointCount(unit, words.get(i).from());
                    unit = words.get(i).from();
                    found.add(new Segment(place, place + text.codePointCount(unit, words.get(i + keys.size() - 1).to())));
                }
            }
            next = end < text.length() ? sieve.next(text, end + 1) : -1;
        }
        return found;
    }

    /** The nearest blank on one side of a place; -1 or the length when there is none. */
    private static int blank(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\n') {
            at += step;
        }
        return at;
    }

    private boolean here(List<Folding.Word> words, int at) {
        for (int k = 0; k < keys.size(); k++) {
            if (!keys.get(k).test(words.get(at + k).key())) {
                return false;
            }
        }
        return true;
    }
}
