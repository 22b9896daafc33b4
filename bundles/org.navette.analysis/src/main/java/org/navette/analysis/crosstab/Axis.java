package org.navette.analysis.crosstab;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * One side of a table over a set of things (documents, or customers after {@link Units#lift}).
 *
 * @param label      the question, for people
 * @param categories its answers
 * @param base       the things that could have answered: all that were judged, scored, or have a value
 * @param partition  true when the categories exclude one another and, together, are the base
 * @param rest       true when the last category is whatever the others leave of the base
 * @param judged     true when people decided: only documents they judged count
 * @param machine    true when the machine alone decided
 * @param missing    what was said but is no answer; never in the base
 */
record Axis(String label, List<Category> categories, BitSet base, boolean partition, boolean rest, boolean judged,
        boolean machine, Missing missing) {
    /** Documents whose answer stands for none. @param words the answers, for people */
    record Missing(String words, BitSet documents) {
        static final Missing NONE = new Missing("", new BitSet());
    }

    /** Of a question whose answers are all answers. */
    Axis(String label, List<Category> categories, BitSet base, boolean partition, boolean rest, boolean judged, boolean machine) {
        this(label, categories, base, partition, rest, judged, machine, Missing.NONE);
    }

    Axis {
        categories = List.copyOf(categories);
    }

    /**
     * @param depth   how far a code lies under the others shown, from 0
     * @param codes   ids of the codes that put something here, empty when no code does
     * @param members numbers of the things
     */
    record Category(String key, String label, int depth, Set<Long> codes, BitSet members) {
        /** As it stands in a table: two spaces for each step below. */
        String indented() {
            return "  ".repeat(depth) + label;
        }

        Category with(BitSet others) {
            return new Category(key, label, depth, codes, others);
        }
    }

    /** The same question over other things. */
    Axis over(List<Category> lifted, BitSet liftedBase, boolean stillPartition) {
        return new Axis(label, lifted, liftedBase, stillPartition, rest, judged, machine, missing);
    }
}
