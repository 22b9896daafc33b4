package org.navette.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.navette.analysis.crosstab.CrosstabParams;
import org.navette.analysis.crosstab.Unit;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/** Which tables the standard report holds: those that the study has the material for. */
public final class ReportPlan {
    /** A banner with more columns than this does not fit a page. */
    private static final int WIDEST = 8;
    private static final int VARIABLES = 2;
    private static final String CODES = "code:*";

    private final Study study;
    private final Wording wording;
    private final List<Section> sections = new ArrayList<>();
    private final Optional<Sample> sample;

    private ReportPlan(Study study, Wording wording) {
        this.study = study;
        this.wording = wording;
        this.sample = codedSample();
    }

    /** The sections in reading order; empty when nothing was coded or scored. */
    public static List<Section> standard(Study study, Wording wording) {
        ReportPlan plan = new ReportPlan(study, wording);
        String sentiment = plan.sentiment();
        if (!study.codebook().counts().isEmpty()) {
            plan.codes(sentiment);
        }
        if (sentiment != null) {
            plan.variables(sentiment);
        }
        return plan.sections;
    }

    private void codes(String sentiment) {
        if (sentiment != null) {
            add("section.codes.sentiment", CODES, sentiment, Unit.DOCUMENT);
        }
        Variable channel = study.variables().find("channel").orElseThrow();
        if (values(channel) > 1) {
            add("section.codes.channel", CODES, "var:channel", Unit.DOCUMENT);
        }
        if (metrics(SourceColumn.AMOUNT)) {
            add("section.codes.monetary", CODES, "metric:monetary/quintiles", Unit.CUSTOMER);
        }
        if (metrics(SourceColumn.MARGIN)) {
            add("section.codes.margin", CODES, "metric:margin/quintiles", Unit.CUSTOMER);
        }
        if (metrics(SourceColumn.DATE)) {
            add("section.codes.recency", CODES, "metric:recency/quintiles", Unit.CUSTOMER);
        }
        if (sections.isEmpty()) {
            study.variables().list().stream().filter(this::fits).findFirst()
                    .ifPresent(v -> add("section.codes.variable", CODES, "var:" + v.name(), Unit.DOCUMENT, v.name()));
        }
    }

    /** True when metrics were computed from a source with such a column. */
    private boolean metrics(SourceColumn role) {
        return study.sources().list().stream().anyMatch(
                s -> s.columns().containsKey(role) && study.sources().metricsAsOf(s.id()).isPresent());
    }

    private void variables(String sentiment) {
        int added = 0;
        for (Variable variable : study.variables().list()) {
            if (added < VARIABLES && fits(variable)) {
                added++;
                String name = variable.id() < 0 ? wording.text("variable." + variable.name()) : variable.name();
                add("section.sentiment.variable", sentiment, "var:" + variable.name(), Unit.DOCUMENT, name);
            }
        }
    }

    private boolean fits(Variable variable) {
        if (variable.type() != VariableType.NOMINAL && variable.type() != VariableType.BOOLEAN) {
            return false;
        }
        int values = values(variable);
        return values > 1 && values <= WIDEST;
    }

    private int values(Variable variable) {
        return new HashSet<>(study.variables().valuesByDocument(variable).values()).size();
    }

    /** People's judgements where there are any, else the machine's, else null. */
    private String sentiment() {
        Set<Long> machines = new HashSet<>();
        study.codings().coders().stream().filter(c -> c.machine()).forEach(c -> machines.add(c.id()));
        boolean[] seen = new boolean[2];
        study.codings().forEachSentiment(tag -> seen[machines.contains(tag.coder()) ? 1 : 0] = true);
        return seen[0] ? "sentiment" : seen[1] ? "sentiment:machine" : null;
    }

    /** The sample that most of the judged documents belong to: then tables are weighted by it and speak of its frame. */
    private Optional<Sample> codedSample() {
        long[] judged = study.documents().ids(DocumentQuery.ALL.coded(true));
        Set<Long> ids = new HashSet<>();
        for (long id : judged) {
            ids.add(id);
        }
        Map<Sample, Long> covered = new HashMap<>();
        for (Sample candidate : study.samples().list()) {
            covered.put(candidate, study.samples().units(candidate.id()).stream().map(SampleUnit::document)
                    .filter(ids::contains).count());
        }
        return covered.isEmpty() ? Optional.empty()
                : Optional.of(Collections.max(covered.entrySet(), Map.Entry.comparingByValue()))
                        .filter(best -> best.getValue() * 2 > judged.length).map(Map.Entry::getKey);
    }

    private void add(String title, String rows, String columns, Unit unit, Object... arguments) {
        boolean sampled = sample.isPresent() && !rows.endsWith(":machine");
        String filter = sampled ? "sample:" + sample.get().name() : null;
        String weight = sampled && !sample.get().strata().isEmpty() ? "sample" : "none";
        sections.add(new Section(wording.text(title, arguments),
                new CrosstabParams(rows, List.of(columns), unit, filter, weight, null, 95, 30, "none")));
    }
}
