package org.navette.statistics.tables;

/**
 * When a column earns a letter.
 *
 * @param correction  over the pairs of columns of one table row
 * @param minimumBase columns whose (effective, unrounded) base is below it are not tested
 * @param level       adjusted p below which a lower-case letter is put, 0.05 for 95 % confidence
 * @param strongLevel adjusted p below which the letter is upper case, 0.01 for 99 %; not above {@code level}
 */
public record LetterRules(Correction correction, double minimumBase, double level, double strongLevel) {
    public LetterRules {
        if (!(0 < strongLevel && strongLevel <= level && level < 1)) {
            throw new IllegalArgumentException("levels " + level + " and " + strongLevel);
        }
        if (!(minimumBase >= 0)) {
            throw new IllegalArgumentException("minimum base " + minimumBase);
        }
    }

    /** Lower case at 95 %, upper case at 99 %. */
    public LetterRules(Correction correction, double minimumBase) {
        this(correction, minimumBase, 0.05, 0.01);
    }
}
