package org.navette.behaviour.metrics;

import static org.navette.core.study.SourceColumn.AMOUNT;
import static org.navette.core.study.SourceColumn.DATE;
import static org.navette.core.study.SourceColumn.MARGIN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** The metrics there are: the RFM family of Hughes (Strategic Database Marketing, 1994), with margin and tenure. */
public final class MetricCatalogue {
    /** as-of − max(day of purchase). */
    public static final Metric RECENCY = new Metric("recency", Unit.DAYS, Set.of(DATE),
            terms -> terms.daysSince("max(" + terms.purchaseDay() + ")"));
    /** Number of different days of purchase; 0 for a customer of returns alone. */
    public static final Metric FREQUENCY = new Metric("frequency", Unit.PURCHASE_DAYS, Set.of(DATE),
            terms -> "count(DISTINCT " + terms.purchaseDay() + ")");
    /** Σ amount, returns included. */
    public static final Metric MONETARY = new Metric("monetary", Unit.MONEY, Set.of(AMOUNT),
            terms -> "sum(" + terms.column(AMOUNT) + ")");
    /** Σ margin, returns included. */
    public static final Metric MARGIN_SUM = new Metric("margin", Unit.MONEY, Set.of(MARGIN),
            terms -> "sum(" + terms.column(MARGIN) + ")");
    /** Monetary ÷ frequency; missing when there was no purchase. */
    public static final Metric BASKET = new Metric("basket", Unit.MONEY, Set.of(AMOUNT, DATE),
            terms -> terms.dialect().real(MONETARY.formula().sql(terms)) + " / NULLIF("
                    + FREQUENCY.formula().sql(terms) + ", 0)");
    /** as-of − min(day of purchase). */
    public static final Metric TENURE = new Metric("tenure", Unit.DAYS, Set.of(DATE),
            terms -> terms.daysSince("min(" + terms.purchaseDay() + ")"));

    private static final List<Metric> ALL = List.of(RECENCY, FREQUENCY, MONETARY, MARGIN_SUM, BASKET, TENURE);

    private MetricCatalogue() {
    }

    public static List<Metric> all() {
        return ALL;
    }

    /** @throws InputProblem when there is no metric of that name; lists those there are */
    public static Metric named(String name) {
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("metric.unknown", name,
                        ALL.stream().map(Metric::name).collect(Collectors.joining(", ")))));
    }
}
