package org.navette.analysis.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.navette.analysis.metrics.MetricDesk;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.behaviour.metrics.MetricTable;
import org.navette.behaviour.metrics.Metrics;
import org.navette.core.study.Coder;
import org.navette.core.study.Kind;
import org.navette.core.study.Source;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;

/** The totals of an answer key that a demo study knows, under the key's own names. */
final class StudyTotals {
    private final Map<String, Double> totals = new HashMap<>();

    StudyTotals(Study study) {
        Map<Kind, Long> kinds = new HashMap<>();
        study.documents().forEach(document -> kinds.merge(document.kind(), 1L, Long::sum));
        long reviews = kinds.getOrDefault(Kind.REVIEW, 0L);
        long answers = kinds.getOrDefault(Kind.ANSWER, 0L);
        put("reviews", reviews);
        put("answers", answers);
        put("documents", reviews + answers);
        DocumentQuery sampled = DocumentQuery.ALL.sample(DemoStudy.name(study, "sample"));
        put("sampled documents", study.documents().ids(sampled).length);
        for (Source source : study.sources().list()) {
            put(switch (source.kind()) {
                case TRANSACTIONS -> "transaction rows";
                case CAMPAIGNS -> "campaign rows";
                case CONTACTS -> "contact rows";
                case PROFILE -> "profile rows";
            }, source.rows());
        }
        codings(study);
        study.sources().find(DemoStudy.name(study, "purchases")).ifPresent(source -> purchases(study, source));
    }

    private void codings(Study study) {
        Map<Long, Coder> coders = study.codings().codersById();
        Map<String, Long> counts = new HashMap<>();
        study.codings().forEach(coding -> counts.merge(coders.get(coding.coder()).name(), 1L, Long::sum));
        counts.forEach((coder, count) -> put("coding rows with a code, " + coder, count));
    }

    private void purchases(Study study, Source source) {
        try (DuckDbEngine engine = DuckDbEngine.open(study.beside(MetricDesk.SUFFIX))) {
            MetricTable table = new Metrics(engine).stored(source).orElseThrow();
            put("customers with transactions", table.customers());
            for (var summary : table.summaries()) {
                double sum = summary.mean() == null ? 0 : summary.mean() * (table.customers() - summary.missing());
                if (summary.name().equals("monetary")) {
                    put("total amount", sum);
                } else if (summary.name().equals("margin")) {
                    put("total margin", sum);
                }
            }
        }
    }

    private void put(String name, double value) {
        totals.put(name, value);
    }

    /** Empty when the study does not know such a total. */
    OptionalDouble find(String name) {
        Double value = totals.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
