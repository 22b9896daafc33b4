package org.navette.ui.verbatims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.metrics.Metric;
import org.navette.core.problem.InputProblem;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Owner;
import org.navette.core.study.Variable;
import org.navette.store.DocumentRow;
import org.navette.store.Sight;
import org.navette.store.Study;
import org.navette.ui.sampling.Blindness;
import org.navette.ui.session.Onlooker;

/** Reads a page of documents for the verbatim grid, as one coder may see them; called off the display's thread. */
final class VerbatimRows {
    /** More of a text is never shown in the grid. */
    private static final int LONGEST = 1500;
    private final Study study;
    private final Sight sight;
    private final long coder;
    private final Set<Long> machines;
    private final Set<Long> done = new HashSet<>();

    private VerbatimRows(Study study, Onlooker onlooker) {
        this.study = study;
        sight = Blindness.sight(study, onlooker);
        coder = person(study, onlooker.name());
        machines = study.codings().coders().stream().filter(Coder::machine).map(Coder::id).collect(Collectors.toSet());
        if (coder >= 0) {
            study.assignments().ofCoder(coder).stream().filter(Assignment::done).map(Assignment::document)
                    .filter(d -> !sight.alone(d)).forEach(done::add);
        }
    }

    /** Id of the coder; -1 as long as the coder has neither judged nor been given anything. */
    static long person(Study study, String name) {
        return study.codings().coders().stream().filter(c -> !c.machine() && c.name().equalsIgnoreCase(name)).mapToLong(Coder::id)
                .findFirst().orElse(-1);
    }

    static List<VerbatimRow> read(Study study, Onlooker onlooker, long... ids) {
        return read(study, onlooker, List.of(), ids);
    }

    /** @param columns keys of those shown. */
    static List<VerbatimRow> read(Study study, Onlooker onlooker, List<String> columns, long... ids) {
        return new VerbatimRows(study, onlooker).rows(columns, ids);
    }

    private List<VerbatimRow> rows(List<String> columns, long... ids) {
        Map<Long, String> texts = new HashMap<>();
        study.documents().forEach(ids, d -> texts.put(d.id(), opening(d.text())));
        List<DocumentRow> heads = study.documents().rows(sight, ids);
        Map<Long, Map<String, String>> values = values(columns, ids);
        Map<String, Map<String, Object>> figures = figures(columns, heads);
        return heads.stream().map(head -> new VerbatimRow(head, texts.getOrDefault(head.id(), ""), chips(head.id()),
                done.contains(head.id()), values.getOrDefault(head.id(), Map.of()), figures.getOrDefault(head.customer(), Map.of())))
                .toList();
    }

    private List<VerbatimRow.Chip> chips(long document) {
        Map<Long, VerbatimRow.Chip> own = new LinkedHashMap<>();
        Map<Long, VerbatimRow.Chip> others = new LinkedHashMap<>();
        for (Coding coding : study.codings().of(document)) {
            boolean mine = coding.coder() == coder;
            if (sight.sees(document, coding.coder(), machines.contains(coding.coder()))) {
                (mine ? own : others).merge(coding.code(), new VerbatimRow.Chip(coding.code(), mine, coding.segment() == null),
                        (a, b) -> new VerbatimRow.Chip(a.code(), mine, a.whole() || b.whole()));
            }
        }
        List<VerbatimRow.Chip> chips = new ArrayList<>(own.values());
        others.values().stream().filter(c -> !own.containsKey(c.code())).forEach(chips::add);
        return chips;
    }

    private Map<Long, Map<String, String>> values(List<String> columns, long... ids) {
        if (columns.stream().noneMatch(key -> key.startsWith(VerbatimView.VARIABLE))) {
            return Map.of();
        }
        Map<Long, Map<Long, String>> found = study.variables().ofDocuments(ids);
        Map<Long, Map<String, String>> values = new HashMap<>();
        for (Variable variable : study.variables().list()) {
            if (variable.id() > 0 && columns.contains(VerbatimView.VARIABLE + variable.name())) {
                found.forEach((document, all) -> {
                    if (all.get(variable.id()) != null) {
                        values.computeIfAbsent(document, d -> new HashMap<>()).merge(variable.name(), all.get(variable.id()),
                                (first, second) -> variable.owner() == Owner.DOCUMENT ? second : first);
                    }
                });
            }
        }
        return values;
    }

    /** Customer → metric → figure, or name. */
    private Map<String, Map<String, Object>> figures(List<String> columns, List<DocumentRow> heads) {
        List<String> wanted = columns.stream().filter(key -> key.startsWith(VerbatimView.METRIC))
                .map(key -> key.substring(VerbatimView.METRIC.length())).toList();
        Set<String> customers = new HashSet<>();
        heads.stream().map(DocumentRow::customer).filter(Objects::nonNull).forEach(customers::add);
        Map<String, Map<String, Object>> figures = new HashMap<>();
        if (wanted.isEmpty() || customers.isEmpty()) {
            return figures;
        }
        try (MetricDesk desk = MetricDesk.open(study)) {
            desk.kept().stream().filter(metric -> wanted.contains(metric.name())).forEach(metric -> desk
                    .cells(metric, customers, true, Progress.NONE).forEach((customer, value) -> figures
                            .computeIfAbsent(customer, c -> new HashMap<>()).put(metric.name(), value)));
        } catch (InputProblem none) {
            return Map.of(); // the behaviour file was taken away since the column was chosen
        }
        return figures;
    }

    /** The metrics that are kept for the customers of a study. */
    static List<Metric> metrics(Study study) {
        return MetricDesk.keptIn(study);
    }

    private static String opening(String text) {
        int end = text.length() <= LONGEST ? text.length() : text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0,
                Math.min(text.length(), 2 * LONGEST))));
        String first = text.substring(0, end).replaceAll("\\s+", " ").strip();
        return end < text.length() ? first + "…" : first;
    }
}
