package org.navette.core.study;

/**
 * One drawn document.
 *
 * @param stratum     the stratum's label, empty for a simple random sample
 * @param probability inclusion probability, 0 &lt; π ≤ 1
 * @param position    place in the order of the draw, from 0
 */
public record SampleUnit(long document, String stratum, double probability, int position) {
    public SampleUnit {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("inclusion probability " + probability + " is not in (0, 1]");
        }
    }

    /** Design weight 1/π: how many documents of the frame this one stands for. */
    public double weight() {
        return 1 / probability;
    }
}
