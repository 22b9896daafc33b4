package org.navette.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which category each coder gave each unit; units belong to clusters (documents), which are resampled whole. */
public final class Ratings {
    /** The coder did not judge the unit. */
    public static final int NONE = -1;

    private final int coders;
    private final double[] values;
    private final List<Unit> units = new ArrayList<>();

    record Unit(int cluster, int[] categories, long times) {
    }

    /**
     * @param coders at least 2
     * @param values one a category, in order: what it stands for at the interval level
     */
    public Ratings(int coders, double... values) {
        if (coders < 2 || values.length < 2) {
            throw new IllegalArgumentException("agreement needs two coders and two categories, not " + coders + " and " + values.length);
        }
        this.coders = coders;
        this.values = values.clone();
    }

    /** Two categories: the code is not there (0), the code is there (1). */
    public static Ratings ofPresence(int coders) {
        return new Ratings(coders, 0, 1);
    }

    /**
     * Adds a unit.
     *
     * @param cluster    number of its document, from 0
     * @param categories one a coder, from 0, or {@link #NONE}
     */
    public void add(int cluster, int... categories) {
        add(cluster, 1, categories);
    }

    /** Adds so many units that were judged alike, such as the characters of a passage. */
    public void add(int cluster, long times, int... categories) {
        if (categories.length != coders || Arrays.stream(categories).anyMatch(c -> c < NONE || c >= values.length)) {
            throw new IllegalArgumentException("no ratings of " + coders + " coders: " + Arrays.toString(categories));
        }
        units.add(new Unit(cluster, categories.clone(), times));
    }

    public int coders() {
        return coders;
    }

    public int categories() {
        return values.length;
    }

    double value(int category) {
        return values[category];
    }

    List<Unit> units() {
        return units;
    }
}
