package org.navette.analysis.segments;

import java.util.List;

import org.navette.core.study.Segment;

/** Answers a query for one document. */
final class Finder {
    private Finder() {
    }

    /** The passages, in text order. */
    static List<Segment> find(Bound part, Reading reading) {
        return switch (part) {
            case Bound.Coded coded -> Spans.of(reading.codings.stream().filter(c -> coded.coders().contains(c.coder()))
                    .filter(c -> coded.codes() == null || coded.codes().contains(c.code())).map(c -> reading.place(c.segment()))::iterator);
            case Bound.Felt felt -> Spans.of(reading.tags.stream().filter(t -> felt.coders().contains(t.coder())).filter(felt.fits())
                    .map(t -> reading.place(t.segment()))::iterator);
            case Bound.Words words -> words.finder().in(reading.text());
            case Bound.Joined joined -> joined(joined, reading);
            default -> throw new IllegalArgumentException("a condition finds no passages");
        };
    }

    private static List<Segment> joined(Bound.Joined joined, Reading reading) {
        if (Bound.condition(joined.right())) {
            return meets(joined.right(), reading) == (joined.relation() == Relation.AND) ? find(joined.left(), reading) : List.of();
        }
        if (Bound.condition(joined.left())) {
            return meets(joined.left(), reading) ? find(joined.right(), reading) : List.of();
        }
        // What costs little goes first: where there is nothing to relate, the text is not read.
        boolean rightFirst = Bound.everywhere(joined.left()) && joined.relation() != Relation.OR && joined.relation() != Relation.NOT;
        List<Segment> first = find(rightFirst ? joined.right() : joined.left(), reading);
        if (first.isEmpty() && joined.relation() != Relation.OR) {
            return List.of();
        }
        List<Segment> second = find(rightFirst ? joined.left() : joined.right(), reading);
        boolean measured = joined.relation().measured() && !first.isEmpty() && !second.isEmpty();
        return Spans.join(joined.relation(), rightFirst ? second : first, rightFirst ? first : second, joined.within(),
                measured ? reading.ruler() : null);
    }

    /** Whether the document meets a condition. */
    static boolean meets(Bound condition, Reading reading) {
        return switch (condition) {
            case Bound.Among among -> among.documents().test(reading.document);
            case Bound.Holding holding -> !find(holding.part(), reading).isEmpty();
            case Bound.Joined joined -> switch (joined.relation()) {
                case AND -> meets(joined.left(), reading) && meets(joined.right(), reading);
                case OR -> meets(joined.left(), reading) || meets(joined.right(), reading);
                default -> meets(joined.left(), reading) && !meets(joined.right(), reading);
            };
            default -> throw new IllegalArgumentException("passages are no condition");
        };
    }
}
