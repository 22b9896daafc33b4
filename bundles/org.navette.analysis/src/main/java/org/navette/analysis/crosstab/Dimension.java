package org.navette.analysis.crosstab;

import java.util.Arrays;

import org.navette.analysis.Messages;
import org.navette.behaviour.metrics.Banding;
import org.navette.behaviour.metrics.Cuts;
import org.navette.behaviour.metrics.Metric;
import org.navette.behaviour.metrics.MetricSpec;
import org.navette.behaviour.metrics.Quintiles;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** One side of a table, as its words say. */
public sealed interface Dimension {
    /** {@code code:*}: every code, those with others below them as nets. */
    record AllCodes() implements Dimension {
    }

    /** {@code code:NAME}: with the code (or one below it) and without. */
    record OneCode(String name) implements Dimension {
    }

    /** {@code codes-under:NAME}: the codes below a code. */
    record CodesUnder(String name) implements Dimension {
    }

    /**
     * {@code sentiment}: of people, or the machine's when no person tagged any; {@code sentiment:machine}: the machine's;
     * {@code sentiment:points}: of people, by the points of the study's scale.
     */
    record Sentiment(boolean machine, boolean points) implements Dimension {
    }

    /** {@code var:NAME}, {@code var:NAME/quintiles}. @param banding null for the values themselves */
    record ByVariable(String name, Banding banding) implements Dimension {
    }

    /**
     * {@code metric:NAME/quintiles}, {@code metric:NAME/bands(0,50)}; {@code metric:NAME} means the classes of names and scores, and
     * the quintiles of other figures. @param banding null for classes
     */
    record ByMetric(Metric metric, Banding banding) implements Dimension {
    }

    /** @throws InputProblem when the words are none of these */
    static Dimension parse(String words) {
        String text = words.strip();
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        boolean named = !name.isEmpty();
        if (kind.equals("sentiment") && (colon < 0 || name.equals("machine") || name.equals("points"))) {
            return new Sentiment(name.equals("machine"), name.equals("points"));
        }
        if (named) {
            switch (kind) {
                case "code":
                    return name.equals("*") ? new AllCodes() : new OneCode(name);
                case "codes-under":
                    return new CodesUnder(name);
                case "var":
                    Banding banding = banding(name);
                    return new ByVariable(banding == null ? name : stem(name), banding);
                case "metric":
                    MetricSpec spec = MetricSpec.parse(text);
                    return new ByMetric(spec.metric(), spec.banding().orElse(spec.metric().classed() ? null : new Quintiles()));
                default:
                    break;
            }
        }
        throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.dimension", words));
    }

    /** Null when the name has no banding behind a stroke; a stroke in a plain name is part of it. */
    private static Banding banding(String name) {
        int stroke = name.lastIndexOf('/');
        String last = name.substring(stroke + 1).strip();
        if (stroke > 0 && last.equals("quintiles")) {
            return new Quintiles();
        }
        if (stroke <= 0 || !last.startsWith("bands(") || !last.endsWith(")")) {
            return null;
        }
        try {
            return new Cuts(Arrays.stream(last.substring("bands(".length(), last.length() - 1).split(",", -1))
                    .map(limit -> Double.valueOf(limit.strip())).toList());
        } catch (IllegalArgumentException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.bands", last), e);
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('/')).strip();
    }
}
