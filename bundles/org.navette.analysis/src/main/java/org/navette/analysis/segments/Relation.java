package org.navette.analysis.segments;

/** How two parts of a query stand to each other. What is said of passages here, {@link SegmentQuery} says in full. */
public enum Relation {
    /** the text that both cover */ AND,
    /** the passages of either */ OR,
    /** passages of the left that no passage of the right touches */ NOT,
    /** passages of the left with one of the right at most so far away, before or behind */ NEAR,
    /** passages of the left that share text with one of the right */ OVERLAPS,
    /** passages of the left with one of the right at most so far behind their end */ FOLLOWED_BY,
    /** passages of the left that lie wholly in one of the right */ INSIDE;

    /** Whether it asks how far apart passages are. */
    public boolean measured() {
        return this == NEAR || this == FOLLOWED_BY;
    }

    /** Whether it may stand between conditions on documents too. */
    boolean logical() {
        return this == AND || this == OR || this == NOT;
    }
}
