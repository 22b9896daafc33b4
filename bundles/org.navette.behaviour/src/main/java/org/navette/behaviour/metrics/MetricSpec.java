package org.navette.behaviour.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** What the user writes: {@code metric:NAME}, {@code metric:NAME/quintiles} or {@code metric:NAME/bands(0,50,200)}. */
public record MetricSpec(Metric metric, Optional<Banding> banding) {
    private static final String PREFIX = "metric:";
    private static final Pattern FORM = Pattern.compile("metric:([^/(]+(?:\\(.*?\\))?)(?:/(quintiles)|/bands\\(([^)]*)\\))?");

    /** Whether the text means to be one of these. */
    public static boolean is(String text) {
        return text.startsWith(PREFIX);
    }

    /** @throws InputProblem when the form is wrong, the metric unknown or the limits do not ascend */
    public static MetricSpec parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("spec.metric", text));
        }
        Metric metric = MetricCatalogue.named(form.group(1));
        if (form.group(2) != null) {
            return new MetricSpec(metric, Optional.of(new Quintiles()));
        }
        return new MetricSpec(metric, Optional.ofNullable(form.group(3)).map(MetricSpec::cuts));
    }

    private static Banding cuts(String limits) {
        try {
            return new Cuts(Arrays.stream(limits.split(",", -1)).map(limit -> Double.valueOf(limit.strip())).toList());
        } catch (IllegalArgumentException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("spec.cuts", limits), e);
        }
    }
}
