package org.navette.analysis.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Segment;

/** Every relation against the slow way of saying it. */
class SpansTest {
    private static final int ROUNDS = 4000;

    @Test
    void everyRelationIsWhatItSays() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            List<Segment> left = spans(random, text.length());
            List<Segment> right = spans(random, text.length());
            Distance within = new Distance(random.nextInt(4), random.nextBoolean() ? Distance.Unit.WORDS : Distance.Unit.PARAGRAPHS);
            for (Relation relation : Relation.values()) {
                assertEquals(naive(relation, left, right, within, text),
                        Spans.join(relation, left, right, within, new Ruler(text)),
                        () -> relation + " " + left + " " + right + " " + within + " " + text);
            }
        }
    }

    private static List<Segment> naive(Relation relation, List<Segment> left, List<Segment> right, Distance within, String text) {
        return switch (relation) {
            case AND -> {
                List<Segment> common = new ArrayList<>();
                left.forEach(a -> right.stream().filter(a::overlaps)
                        .forEach(b -> common.add(new Segment(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())))));
                yield Spans.of(common);
            }
            case OR -> {
                List<Segment> all = new ArrayList<>(left);
                all.addAll(right);
                yield Spans.of(all);
            }
            case NOT -> left.stream().filter(a -> right.stream().noneMatch(a::overlaps)).toList();
            case OVERLAPS -> those(left, right, Segment::overlaps);
            case INSIDE -> those(left, right, (a, b) -> b.start() <= a.start() && a.end() <= b.end());
            case NEAR -> those(left, right, (a, b) -> a.overlaps(b) || near(a, b, within, text) || near(b, a, within, text));
            case FOLLOWED_BY -> those(left, right, (a, b) -> near(a, b, within, text));
        };
    }

    private static List<Segment> those(List<Segment> left, List<Segment> right, BiPredicate<Segment, Segment> test) {
        return left.stream().filter(a -> right.stream().anyMatch(b -> test.test(a, b))).toList();
    }

    /** Counts one sign after the other. */
    private static boolean near(Segment first, Segment second, Distance within, String text) {
        if (second.start() < first.end()) {
            return false;
        }
        int words = 0;
        int paragraphs = 0;
        for (int i = first.end(); i <= second.start(); i++) {
            if (i < second.start() && i < text.length() && Character.isLetterOrDigit(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                words++;
            }
            if (i < text.length() && begins(text, i)) {
                paragraphs++;
            }
        }
        return (within.unit() == Distance.Unit.WORDS ? words : paragraphs) <= within.count();
    }

    /** Whether the first sign of a line that is not blank stands here. */
    private static boolean begins(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && text.substring(text.lastIndexOf('\n', at) + 1, at).isBlank();
    }

    private static List<Segment> spans(Random random, int length) {
        List<Segment> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(length);
            spans.add(new Segment(start, start + 1 + random.nextInt(Math.min(12, length - start))));
        }
        return Spans.of(spans);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 10 + random.nextInt(40); i > 0; i--) {
            text.append("ab1  \n.".charAt(random.nextInt(7)));
        }
        return text.toString();
    }
}
