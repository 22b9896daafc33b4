package org.navette.text.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.navette.core.study.Segment;
import org.navette.text.CodePointMap;

/** Where a search fits in one text, found by cutting the text again as the index did. */
final class Matches {
    private final List<List<Predicate<String>>> wanted = new ArrayList<>();

    Matches(Query query) {
        collect(query);
    }

    private void collect(Query query) {
        switch (query) {
            case Query.Words words when words.field().equals(QueryReader.TEXT) -> wanted.add(words.keys().stream()
                    .<Predicate<String>>map(k -> Query.wild(k) ? Query.pattern(k).asMatchPredicate() : k::equals).toList());
            case Query.All all -> all.parts().forEach(this::collect);
            case Query.Any any -> any.parts().forEach(this::collect);
            case Query.Words field -> {
                // a fitting field has no place in the text
            }
            case Query.Not not -> {
                // what is excluded is not there
            }
        }
    }

    /** The matches in reading order; of two that overlap, the earlier, then the longer. */
    List<Segment> in(String text) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Folding.Word> words = Folding.words(text, false);
        CodePointMap map = new CodePointMap(text);
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (List<Predicate<String>> phrase : wanted) {
                if (fits(phrase, words, i)) {
                    all.add(map.segment(words.get(i).from(), words.get(i + phrase.size() - 1).to()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Segment::start).thenComparing(Segment::end, Comparator.reverseOrder()));
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : all) {
            if (kept.isEmpty() || !kept.getLast().overlaps(segment)) {
                kept.add(segment);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean fits(List<Predicate<String>> phrase, List<Folding.Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).test(words.get(at + i).key())) {
                return false;
            }
        }
        return true;
    }
}
