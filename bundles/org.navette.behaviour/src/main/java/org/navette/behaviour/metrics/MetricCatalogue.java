package org.navette.behaviour.metrics;

import static org.navette.core.study.SourceColumn.AMOUNT;
import static org.navette.core.study.SourceColumn.CATEGORY;
import static org.navette.core.study.SourceColumn.CHANNEL;
import static org.navette.core.study.SourceColumn.COST;
import static org.navette.core.study.SourceColumn.DATE;
import static org.navette.core.study.SourceColumn.DISCOUNT;
import static org.navette.core.study.SourceColumn.MARGIN;
import static org.navette.core.study.SourceColumn.QUANTITY;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.behaviour.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.SourceColumn;

/** The metrics there are. What each says, and how it is computed, stands in the messages under its name. */
public final class MetricCatalogue {
    private static final String HUGHES = "Hughes (1994)";
    private static final String FARRIS = "Farris, Bendle, Pfeifer, Reibstein (2010)";
    private static final String CHANNELS = "Kumar, Venkatesan (2005)";
    private static final String MULHERN = "Mulhern (1999)";
    private static final List<Set<SourceColumn>> GAIN = List.of(Set.of(MARGIN), Set.of(AMOUNT, COST));
    private static final double YEAR = 365.25;

    public static final Metric RECENCY = rows("recency", Unit.DAYS, HUGHES, Set.of(DATE),
            terms -> terms.daysSince("max(" + terms.purchaseDay() + ")"));
    /** 0 for a customer of returns alone. */
    public static final Metric FREQUENCY = rows("frequency", Unit.PURCHASE_DAYS, HUGHES, Set.of(DATE),
            terms -> "count(DISTINCT " + terms.purchaseDay() + ")");
    public static final Metric MONETARY = rows("monetary", Unit.MONEY, HUGHES, Set.of(AMOUNT),
            terms -> "sum(" + terms.column(AMOUNT) + ")");
    public static final Metric MARGIN_SUM = new Metric("margin", Unit.MONEY, FARRIS, Set.of(), GAIN,
            new Figure.OfRows(terms -> "sum(" + terms.margin() + ")"));
    /** Missing when there was no purchase. */
    public static final Metric BASKET = rows("basket", Unit.MONEY, FARRIS, Set.of(AMOUNT, DATE),
            terms -> terms.ratio(of(MONETARY, terms), of(FREQUENCY, terms)));
    public static final Metric TENURE = rows("tenure", Unit.DAYS, "Reinartz, Kumar (2000)", Set.of(DATE),
            terms -> terms.daysSince("min(" + terms.purchaseDay() + ")"));
    /** Missing with fewer than two days of purchase. */
    public static final Metric INTERVAL = rows("interval", Unit.DAYS, "Jain, Vilcassim (1991)", Set.of(DATE),
            terms -> terms.ratio(terms.dialect().daysBetween("min(" + terms.purchaseDay() + ")", "max(" + terms.purchaseDay() + ")"),
                    of(FREQUENCY, terms) + " - 1"));
    /** 1 for a customer of returns alone. */
    public static final Metric RETURN_RATE = new Metric("return-rate", Unit.SHARE, "Petersen, Kumar (2009)", Set.of(),
            List.of(Set.of(QUANTITY), Set.of(AMOUNT)), new Figure.OfRows(terms -> terms.ratio("count(" + terms.returned("1") + ")",
                    "count(" + terms.returned("1") + ") + count(" + terms.purchased("1") + ")")));
    /** Missing when there was no purchase; above 1 when more came back than was bought in the time. */
    public static final Metric RETURN_VALUE = rows("return-value", Unit.SHARE, "Petersen, Kumar (2009)", Set.of(AMOUNT),
            terms -> terms.ratio("coalesce(sum(" + terms.returned("-" + terms.column(AMOUNT)) + "), 0)",
                    "sum(" + terms.purchased(terms.column(AMOUNT)) + ")"));
    public static final Metric BREADTH = rows("category-breadth", Unit.CATEGORIES, "Kumar, George, Pancras (2008)", Set.of(CATEGORY),
            terms -> "count(DISTINCT " + terms.purchased(terms.column(CATEGORY)) + ")");
    /** Missing when there was no purchase. */
    public static final Metric MARGIN_A_YEAR = new Metric("margin-per-year", Unit.MONEY_PER_YEAR, MULHERN, Set.of(DATE), GAIN,
            new Figure.OfRows(terms -> {
                String days = of(TENURE, terms);
                return terms.ratio(of(MARGIN_SUM, terms), "CASE WHEN " + days + " > " + YEAR + " THEN " + terms.dialect().real(days) + " / "
                        + YEAR + " WHEN " + days + " IS NOT NULL THEN " + terms.dialect().real("1") + " END");
            }));
    /** Missing when there was no purchase. */
    public static final Metric DISCOUNT_SHARE = rows("discount-share", Unit.SHARE, "Blattberg, Neslin (1990)", Set.of(AMOUNT, DISCOUNT),
            terms -> terms.ratio("sum(" + terms.purchased("coalesce(abs(" + terms.column(DISCOUNT) + "), 0)") + ")",
                    "sum(" + terms.purchased(terms.column(AMOUNT) + " + coalesce(abs(" + terms.column(DISCOUNT) + "), 0)") + ")"));
    public static final Metric DOMINANT = new Metric("dominant-channel", Unit.NAME, CHANNELS, Set.of(CHANNEL, DATE), List.of(),
            new Figure.OfChannels(terms -> "max(CASE WHEN place = 1 AND days > 0 THEN " + terms.column(CHANNEL) + " END)"));
    /** A family: {@code channel-mix(web)}; without a channel it stands for those that the source has. */
    public static final Metric MIX = mix(null);
    public static final Metric RFM_R = score("rfm-r", RECENCY, true, Set.of(DATE));
    public static final Metric RFM_F = score("rfm-f", FREQUENCY, false, Set.of(DATE));
    public static final Metric RFM_M = score("rfm-m", MONETARY, false, Set.of(DATE, AMOUNT));
    public static final Metric SEGMENT = new Metric("rfm-segment", Unit.NAME, "Navette; " + HUGHES, Set.of(DATE, AMOUNT), List.of(),
            new Figure.Segment(List.of(RFM_R, RFM_F, RFM_M)));

    private static final List<Metric> ALL = List.of(RECENCY, FREQUENCY, MONETARY, MARGIN_SUM, BASKET, TENURE, INTERVAL, RETURN_RATE,
            RETURN_VALUE, BREADTH, DISCOUNT_SHARE, MARGIN_A_YEAR, DOMINANT, MIX, RFM_R, RFM_F, RFM_M, SEGMENT);

    /** In the order in which they are listed; those of a family together. */
    public static final Comparator<Metric> ORDER = Comparator
            .comparingInt((Metric metric) -> ALL.stream().map(Metric::name).toList().indexOf(metric.stem()));

    private MetricCatalogue() {
    }

    public static List<Metric> all() {
        return ALL;
    }

    /** @throws InputProblem when there is no metric of that name; lists those there are */
    public static Metric named(String name) {
        String family = MIX.name() + "(";
        if (name.startsWith(family) && name.endsWith(")") && name.length() > family.length() + 1) {
            return mix(name.substring(family.length(), name.length() - 1));
        }
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst()
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("metric.unknown", name,
                        ALL.stream().map(Metric::name).collect(Collectors.joining(", ")))));
    }

    /** The share of one channel. @param channel null for the family */
    static Metric mix(String channel) {
        return new Metric(channel == null ? "channel-mix" : "channel-mix(" + channel + ")", Unit.SHARE, CHANNELS, Set.of(CHANNEL, DATE),
                List.of(), new Figure.OfChannels(terms -> terms.ratio("sum(CASE WHEN " + terms.column(CHANNEL) + " = "
                        + terms.dialect().text(String.valueOf(channel)) + " THEN days ELSE 0 END)", "sum(days)")));
    }

    private static Metric rows(String name, Unit unit, String source, Set<SourceColumn> needs, Figure.Formula formula) {
        return new Metric(name, unit, source, needs, List.of(), new Figure.OfRows(formula));
    }

    private static Metric score(String name, Metric of, boolean fewestBest, Set<SourceColumn> needs) {
        return new Metric(name, Unit.SCORE, HUGHES, needs, List.of(), new Figure.Score(of, fewestBest));
    }

    private static String of(Metric metric, Terms terms) {
        return ((Figure.OfRows) metric.figure()).formula().sql(terms);
    }
}
