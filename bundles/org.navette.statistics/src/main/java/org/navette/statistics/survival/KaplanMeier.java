package org.navette.statistics.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The survival curve of Kaplan and Meier (J. Am. Stat. Assoc. 53, 1958): S(t) = Π (1 − d/n) over the times up to t at which an
 * end was seen; its standard error by Greenwood (1926): S(t) √Σ d / (n (n − d)).
 *
 * @param size  lives at the start
 * @param ends  ends that were seen
 * @param steps times at which an end was seen, rising
 */
public record KaplanMeier(long size, long ends, List<Step> steps) {
    /**
     * @param atRisk   lives that lasted at least until then
     * @param ended    ends at that time
     * @param survival share that lasts longer, 0 to 1
     * @param se       standard error of the survival; 0 when nobody is left
     * @param low      lower end of the 95 % interval on the log −log scale, within 0 and 1 by construction
     * @param high     upper end
     */
    public record Step(double time, long atRisk, long ended, double survival, double se, double low, double high) {
    }

    private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** An empty group has no steps. */
    public static KaplanMeier of(Lives lives) {
        TreeMap<Double, long[]> byTime = byTime(lives);
        long atRisk = lives.size();
        long ends = 0;
        double survival = 1;
        double sum = 0;
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<Double, long[]> at : byTime.entrySet()) {
            long ended = at.getValue()[0];
            if (ended > 0) {
                survival *= 1 - (double) ended / atRisk;
                sum += ended == atRisk ? 0 : ended / ((double) atRisk * (atRisk - ended));
                steps.add(step(at.getKey(), atRisk, ended, survival, Math.sqrt(sum)));
            }
            ends += ended;
            atRisk -= ended + at.getValue()[1];
        }
        return new KaplanMeier(lives.size(), ends, steps);
    }

    /** Time → ends, censored. */
    static TreeMap<Double, long[]> byTime(Lives lives) {
        TreeMap<Double, long[]> byTime = new TreeMap<>();
        for (int i = 0; i < lives.times().length; i++) {
            byTime.computeIfAbsent(lives.times()[i], t -> new long[2])[lives.ended()[i] ? 0 : 1] += lives.counts()[i];
        }
        return byTime;
    }

    private static Step step(double time, long atRisk, long ended, double survival, double relative) {
        if (survival <= 0) {
            return new Step(time, atRisk, ended, 0, 0, 0, 0);
        }
        double log = Math.log(survival);
        double shift = Z95 * relative / Math.abs(log);
        return new Step(time, atRisk, ended, survival, survival * relative, Math.exp(log * Math.exp(shift)), Math.exp(log * Math.exp(-shift)));
    }

    /** The share that lasts longer than a time, 0 to 1; 1 before the first end. */
    public double at(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    /** The first time at which at most half are left, or null when more than half last to the end. */
    public Double median() {
        return steps.stream().filter(step -> step.survival() <= 0.5 + 1e-12).findFirst().map(Step::time).orElse(null);
    }
}
