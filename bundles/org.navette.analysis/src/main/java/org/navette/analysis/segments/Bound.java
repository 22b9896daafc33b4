package org.navette.analysis.segments;

import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

import org.navette.core.study.SentimentTag;
import org.navette.text.search.WordFinder;

/** A query whose names have been found in the study: what {@link Finder} answers for one document after the other. */
sealed interface Bound {
    /** @param codes null for any. @param coders whose codings count */
    record Coded(Set<Long> codes, Set<Long> coders) implements Bound {
    }

    /** @param coders whose tags count */
    record Felt(Predicate<SentimentTag> fits, Set<Long> coders) implements Bound {
    }

    record Words(WordFinder finder) implements Bound {
    }

    /** A condition: the documents with these ids. */
    record Among(LongPredicate documents) implements Bound {
    }

    /** A condition: documents in which something is found. */
    record Holding(Bound part) implements Bound {
    }

    record Joined(Relation relation, Bound left, Bound right, Distance within) implements Bound {
    }

    /** Whether it is a condition on documents, and finds no passages itself. */
    static boolean condition(Bound part) {
        return switch (part) {
            case Among among -> true;
            case Holding holding -> true;
            case Joined joined -> joined.relation().logical() && condition(joined.left()) && condition(joined.right());
            default -> false;
        };
    }

    /** Whether it may hold in a document that nobody judged: then every text must be looked at. */
    static boolean everywhere(Bound part) {
        return switch (part) {
            case Coded coded -> false;
            case Felt felt -> false;
            case Words words -> true;
            case Among among -> true;
            case Holding holding -> everywhere(holding.part());
            case Joined joined -> switch (joined.relation()) {
                case OR -> everywhere(joined.left()) || everywhere(joined.right());
                case NOT -> everywhere(joined.left());
                default -> everywhere(joined.left()) && everywhere(joined.right());
            };
        };
    }
}
