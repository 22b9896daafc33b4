package org.navette.behaviour.metrics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.navette.behaviour.Messages;
import org.navette.behaviour.engine.SourceTable;
import org.navette.core.study.SourceColumn;

/**
 * A figure, or a name, of each customer; known by its name.
 *
 * @param name   word on the command line and column in the metric table; {@code stem(PARAMETER)} for one of a family
 * @param source who defined it, and when
 * @param needs  roles that the source must declare
 * @param oneOf  sets of roles of which the source must declare one whole; empty for none
 */
public record Metric(String name, Unit unit, String source, Set<SourceColumn> needs, List<Set<SourceColumn>> oneOf, Figure figure) {
    public Metric {
        needs = Set.copyOf(needs);
        oneOf = List.copyOf(oneOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metric metric && metric.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name without the parameter. */
    public String stem() {
        int bracket = name.indexOf('(');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** What tells it from others of its family; null when it has none. */
    public String parameter() {
        int bracket = name.indexOf('(');
        return bracket < 0 ? null : name.substring(bracket + 1, name.length() - 1);
    }

    /** Its name in the user's language. */
    public String title() {
        String title = Messages.text("metric." + stem());
        return parameter() == null ? title : Messages.text("metric.of", title, parameter());
    }

    /** What it says, one sentence in the user's language. */
    public String definition() {
        return Messages.text("metric." + stem() + ".definition");
    }

    /** How it is computed, in the user's language. */
    public String formula() {
        return Messages.text("metric." + stem() + ".formula");
    }

    /** The roles that it needs, in the user's words. */
    public String needed() {
        String all = words(needs, ", ");
        String one = oneOf.stream().map(set -> words(set, " + ")).collect(Collectors.joining(" " + Messages.text("metric.or") + " "));
        return all.isEmpty() || one.isEmpty() ? all + one : all + ", " + one;
    }

    private static String words(Set<SourceColumn> roles, String between) {
        return roles.stream().map(SourceColumn::word).sorted().collect(Collectors.joining(between));
    }

    /** Whether its values are names and not figures. */
    public boolean named() {
        return unit == Unit.NAME;
    }

    /** Whether it has few values, each a class of its own: names and scores. */
    public boolean classed() {
        return unit == Unit.NAME || unit == Unit.SCORE;
    }

    /** Whether a source has the columns for it. */
    public boolean fits(SourceTable table) {
        return table.roles().containsAll(needs) && (oneOf.isEmpty() || oneOf.stream().anyMatch(table.roles()::containsAll));
    }

    /** The metrics that it is made of, this one last. */
    List<Metric> chain() {
        return switch (figure) {
            case Figure.OfRows rows -> List.of(this);
            case Figure.OfChannels channels -> List.of(this);
            case Figure.Score score -> score.of().equals(MetricCatalogue.RECENCY) ? List.of(score.of(), this)
                    : List.of(MetricCatalogue.RECENCY, score.of(), this);
            case Figure.Segment segment -> Stream.concat(segment.scores().stream().flatMap(s -> s.chain().stream()),
                    Stream.of(this)).distinct().toList();
        };
    }
}
