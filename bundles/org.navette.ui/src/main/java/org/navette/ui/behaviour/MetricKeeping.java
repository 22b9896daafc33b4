package org.navette.ui.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.navette.analysis.metrics.DeriveVariable;
import org.navette.behaviour.metrics.Metric;
import org.navette.ui.Messages;

/**
 * What is wanted of a metric that becomes a variable.
 *
 * @param limits as written, {@code 0, 50, 200}; with semicolons between the limits a comma is a decimal one
 */
record MetricKeeping(Metric metric, Manner manner, String limits, String name) {
    /** In which form. */
    enum Manner {
        FIGURES, CLASSES, QUINTILES, LIMITS;

        /** Those that a metric has, the usual first. */
        static List<Manner> of(Metric metric) {
            return metric.named() ? List.of(CLASSES) : metric.classed() ? List.of(CLASSES, LIMITS) : List.of(QUINTILES, LIMITS, FIGURES);
        }

        String label() {
            return Messages.text("keep.metric." + name().toLowerCase(Locale.ROOT));
        }
    }

    String spec() {
        String plain = limits.contains(";") ? limits.replace(',', '.').replace(';', ',') : limits;
        return "metric:" + metric.name() + switch (manner) {
            case FIGURES, CLASSES -> "";
            case QUINTILES -> "/quintiles";
            case LIMITS -> "/bands(" + plain.replaceAll("\\s+", "") + ")";
        };
    }

    /** What still stands in the way, as a sentence; empty when nothing does. */
    Optional<String> complaint() {
        return manner == Manner.LIMITS && limits.isBlank() ? Optional.of(Messages.text("keep.metric.no.limits"))
                : name.isBlank() ? Optional.of(Messages.text("keep.metric.no.name")) : Optional.empty();
    }

    DeriveVariable.Params params() {
        return new DeriveVariable.Params(spec(), name.strip());
    }
}
