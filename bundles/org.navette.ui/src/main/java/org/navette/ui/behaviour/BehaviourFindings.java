package org.navette.ui.behaviour;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.navette.analysis.intake.ImportBehaviour;
import org.navette.analysis.metrics.ComputeMetrics;
import org.navette.analysis.metrics.DeriveVariable;
import org.navette.behaviour.metrics.MetricCatalogue;
import org.navette.behaviour.metrics.MetricSummary;
import org.navette.behaviour.metrics.Unit;
import org.navette.core.language.Catalogue;
import org.navette.ui.Messages;
import org.navette.ui.window.Findings;

/** What an import of behaviour and a computation of metrics found, in words. */
public final class BehaviourFindings {
    private BehaviourFindings() {
    }

    public static Findings of(ImportBehaviour.Result result) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("behaviour.done", result.rows(), result.customers(), result.rejected()));
        if (result.withoutCustomer() > 0) {
            sentences.add(Messages.text("behaviour.without", result.withoutCustomer()));
        }
        sentences.add(Messages.text("behaviour.matched", result.matched()));
        sentences.addAll(reach(result.total(), result.first(), result.last()));
        if (!result.variables().isEmpty()) {
            sentences.add(Messages.text("behaviour.variables", result.variables().size(), String.join(", ", result.variables())));
        }
        result.notes().forEach(note -> sentences.add("• " + note));
        if (result.rejects() != null) {
            sentences.add(Messages.text("import.rejects", result.rejects()));
        }
        return new Findings(Messages.text("import.done"), sentences, List.of(), 0, List.of());
    }

    /** The sum and the days, where there are any. */
    public static List<String> reach(Double total, LocalDate first, LocalDate last) {
        List<String> sentences = new ArrayList<>();
        if (total != null) {
            sentences.add(Messages.text("behaviour.total", number(total, 2)));
        }
        if (first != null) {
            sentences.add(Messages.text("behaviour.dates", day(first), day(last)));
        }
        return sentences;
    }

    public static Findings of(ComputeMetrics.Result result) {
        String done = result.asOf() == null ? Messages.text("metrics.done.dateless", result.customers(), result.source())
                : Messages.text("metrics.done", result.customers(), result.source(), day(result.asOf()));
        List<String> sentences = new ArrayList<>(List.of(done, Messages.text("metrics.next")));
        result.summaries().stream().filter(m -> !m.classes().isEmpty()).map(BehaviourFindings::classes).forEach(sentences::add);
        return new Findings(Messages.text("metrics.title"), sentences,
                List.of(Messages.text("metrics.metric"), Messages.text("metrics.unit"), Messages.text("metrics.min"),
                        Messages.text("metrics.q1"), Messages.text("metrics.median"), Messages.text("metrics.mean"),
                        Messages.text("metrics.q3"), Messages.text("metrics.max")),
                2, result.summaries().stream().filter(m -> m.classes().isEmpty()).map(BehaviourFindings::row).toList());
    }

    public static Findings of(DeriveVariable.Result result) {
        List<String> heads = result.classes().isEmpty() ? List.of() : List.of(Messages.text("keep.metric.class"), Messages.text("keep.metric.cases"));
        return new Findings(Messages.text("keep.metric.title"), List.of(Messages.text("keep.metric.done", result.name(), result.cases(), result.without())),
                heads, 1, result.classes().stream().map(c -> List.of(c.label() == null ? c.value() : c.label(), number((double) c.cases(), 0))).toList());
    }

    private static String classes(MetricSummary m) {
        return Messages.text("metrics.classes", MetricCatalogue.named(m.name()).title(), m.classes().stream()
                .map(c -> c.label() + " (" + number((double) c.customers(), 0) + ")").collect(Collectors.joining(" · ")));
    }

    private static List<String> row(MetricSummary m) {
        int digits = m.unit() == Unit.SHARE ? 2 : 1;
        return List.of(MetricCatalogue.named(m.name()).title(), m.unit().label(), number(m.min(), digits), number(m.q1(), digits),
                number(m.median(), digits), number(m.mean(), digits), number(m.q3(), digits), number(m.max(), digits));
    }

    private static String number(Double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Catalogue.locale());
        format.setMaximumFractionDigits(digits);
        return value == null ? "–" : format.format(value);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Catalogue.locale()));
    }
}
