package org.navette.statistics.agreement;

/** What the coefficients need of some units; sums of clusters add up, so that resampling is cheap. */
final class Sums {
    private final Ratings ratings;
    private final int q;
    /** Units with at least one rating, and with at least two. */
    private double rated;
    private double paired;
    /** Sum over paired units of the share of agreeing pairs. */
    private double agreeing;
    /** Sum over rated units of each category's share. */
    private final double[] shares;
    /** Krippendorff's coincidences, {@code [c * q + k]}. */
    private final double[] coincidences;
    /** Joint judgements of each pair of coders, {@code [pair][c * q + k]}. */
    private final double[][] pairs;

    Sums(Ratings ratings) {
        this.ratings = ratings;
        q = ratings.categories();
        shares = new double[q];
        coincidences = new double[q * q];
        pairs = new double[ratings.coders() * (ratings.coders() - 1) / 2][q * q];
    }

    void add(Ratings.Unit unit) {
        double[] counts = new double[q];
        int given = 0;
        for (int category : unit.categories()) {
            if (category != Ratings.NONE) {
                counts[category]++;
                given++;
            }
        }
        if (given == 0) {
            return;
        }
        double times = unit.times();
        rated += times;
        for (int c = 0; c < q; c++) {
            shares[c] += times * counts[c] / given;
        }
        if (given > 1) {
            paired += times;
            for (int c = 0; c < q; c++) {
                agreeing += times * counts[c] * (counts[c] - 1) / (given * (given - 1.0));
                for (int k = 0; k < q; k++) {
                    coincidences[c * q + k] += times * counts[c] * (counts[k] - (c == k ? 1 : 0)) / (given - 1);
                }
            }
            addPairs(unit, times);
        }
    }

    private void addPairs(Ratings.Unit unit, double times) {
        int pair = 0;
        for (int a = 0; a < ratings.coders(); a++) {
            for (int b = a + 1; b < ratings.coders(); b++, pair++) {
                int c = unit.categories()[a];
                int k = unit.categories()[b];
                if (c != Ratings.NONE && k != Ratings.NONE) {
                    pairs[pair][c * q + k] += times;
                }
            }
        }
    }

    void add(Sums other) {
        rated += other.rated;
        paired += other.paired;
        agreeing += other.agreeing;
        add(shares, other.shares);
        add(coincidences, other.coincidences);
        for (int pair = 0; pair < pairs.length; pair++) {
            add(pairs[pair], other.pairs[pair]);
        }
    }

    private static void add(double[] to, double[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    /** What these sums say; a coefficient that nothing can vary around is NaN. */
    Coefficients coefficients(Level level) {
        double observed = agreeing / paired;
        double[] prevalence = new double[q];
        double chance = 0;
        for (int c = 0; c < q; c++) {
            prevalence[c] = shares[c] / rated;
            chance += prevalence[c] * (1 - prevalence[c]) / (q - 1);
        }
        double[] cohen = cohen();
        return new Coefficients((long) rated, (long) paired, observed, cohen[1], cohen[0], alpha(level), (observed - chance) / (1 - chance),
                prevalence);
    }

    /** Mean kappa and mean expected agreement over the pairs of coders who share units. */
    private double[] cohen() {
        double kappas = 0;
        double expectations = 0;
        int count = 0;
        for (double[] table : pairs) {
            double n = 0;
            double same = 0;
            double[] rows = new double[q];
            double[] columns = new double[q];
            for (int c = 0; c < q; c++) {
                for (int k = 0; k < q; k++) {
                    double cell = table[c * q + k];
                    n += cell;
                    rows[c] += cell;
                    columns[k] += cell;
                    same += c == k ? cell : 0;
                }
            }
            if (n > 0) {
                double expected = 0;
                for (int c = 0; c < q; c++) {
                    expected += rows[c] / n * columns[c] / n;
                }
                kappas += (same / n - expected) / (1 - expected);
                expectations += expected;
                count++;
            }
        }
        return new double[] {kappas / count, expectations / count};
    }

    private double alpha(Level level) {
        double[] n = new double[q];
        double all = 0;
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                n[c] += coincidences[c * q + k];
            }
            all += n[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < q; c++) {
            for (int k = 0; k < q; k++) {
                double distance = distance(level, c, k, n);
                observed += coincidences[c * q + k] * distance;
                expected += n[c] * n[k] * distance;
            }
        }
        return 1 - (all - 1) * observed / expected;
    }

    /** Krippendorff's squared difference of two categories. */
    private double distance(Level level, int c, int k, double[] n) {
        if (c == k) {
            return 0;
        }
        return switch (level) {
            case NOMINAL -> 1;
            case INTERVAL -> Math.pow(ratings.value(c) - ratings.value(k), 2);
            case ORDINAL -> {
                double between = -(n[c] + n[k]) / 2;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += n[g];
                }
                yield between * between;
            }
        };
    }
}
