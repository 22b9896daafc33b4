package org.navette.text.sentiment;

import java.util.List;

/**
 * A machine's judgement of a text.
 *
 * @param polarity -1 (negative) to 1 (positive), 0 when nothing spoke either way
 * @param hits     what moved it, in reading order
 */
public record Scored(double polarity, List<Hit> hits) {
    /** Scores nearer to 0 than this are neutral. */
    public static final double THRESHOLD = 0.1;

    /** Negative, neutral or positive. */
    public Polarity decision() {
        return polarity >= THRESHOLD ? Polarity.POSITIVE : polarity <= -THRESHOLD ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    /** False when no word of the text was judged: a neutral score then says nothing. */
    public boolean covered() {
        return !hits.isEmpty();
    }
}
