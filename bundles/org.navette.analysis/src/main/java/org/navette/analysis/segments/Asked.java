package org.navette.analysis.segments;

/** A query as it was written, names not looked up yet. The column is that of its first sign in the query, from 1. */
sealed interface Asked {
    int column();

    /** @param field code, sentiment, coder, text, sample or set */
    record Name(String field, String words, int column) implements Asked {
    }

    /** A variable with a value. */
    record Value(String variable, String value, int column) implements Asked {
    }

    /** The work of one coder alone. */
    record By(Asked part, String coder, int column) implements Asked {
    }

    /** Documents that hold a passage. */
    record OfDocument(Asked part, int column) implements Asked {
    }

    /** @param within null where nothing is measured. @param column where the relation's word stands */
    record Joined(Relation relation, Asked left, Asked right, Distance within, int column) implements Asked {
    }
}
