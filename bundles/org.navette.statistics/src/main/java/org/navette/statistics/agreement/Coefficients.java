package org.navette.statistics.agreement;

/**
 * How far coders agree. A coefficient is NaN where everybody always chose the same category: nothing can be told from chance.
 *
 * @param units      with at least one judgement
 * @param paired     with at least two
 * @param observed   share of agreeing pairs of judgements, mean over the paired units, 0 to 1
 * @param expected   share that Cohen's chance model expects, mean over the pairs of coders
 * @param kappa      Cohen (1960); of more than two coders the mean over their pairs (Light 1971)
 * @param alpha      Krippendorff (2004), 1 − D_o/D_e over coincidences, at the level asked for
 * @param ac1        Gwet (2008): chance is Σπ(1−π)/(q−1); it does not fall with prevalence as kappa does
 * @param prevalence share of each category, 0 to 1
 */
public record Coefficients(long units, long paired, double observed, double expected, double kappa, double alpha, double ac1,
        double[] prevalence) {
}
