package org.navette.analysis.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.store.Study;
import org.navette.text.search.Concordance;
import org.navette.text.search.FoundDocument;
import org.navette.text.search.SearchIndex;
import org.navette.text.search.SearchResult;

/** Finds words in the texts, as key words in context; the index beside the study is built anew when the study changed. */
public final class SearchCorpus implements Analysis<SearchCorpus.Params, SearchCorpus.Result> {
    /** Suffix of the index folder beside the study. */
    public static final String SUFFIX = "index";

    /**
     * @param query   see {@link SearchIndex#search}; fields are lang, name, customer, code and every variable
     * @param context code points on each side of a match
     * @param limit   lines at most
     * @param sample  name of a sample to search in, or null
     */
    public record Params(String query, int context, int limit, String sample) {
    }

    /** @param total documents that fit, shown or not */
    public record Result(long total, List<Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    /** @param match where it stands; null when only fields fit: no keyword then, and the text's start on the right */
    public record Line(long document, String name, Segment match, String left, String keyword, String right) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.query() == null || params.query().isBlank()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("search.nothing"));
        }
        if (params.context() < 0 || params.limit() < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("search.negative"));
        }
        Set<Long> within = within(study, params.sample());
        try (SearchIndex index = SearchIndex.open(study.beside(SUFFIX))) {
            String stamp = study.journal().stamp();
            if (!stamp.equals(index.stamp())) {
                index.rebuild(new IndexedCorpus(study), stamp, progress);
            }
            progress.check();
            SearchResult found = index.search(params.query(),
                    within == null ? Math.max(1, params.limit()) : Integer.MAX_VALUE);
            List<FoundDocument> hits = found.hits().stream()
                    .filter(hit -> within == null || within.contains(hit.document())).toList();
            return new Result(within == null ? found.total() : hits.size(), lines(study, params, hits, progress));
        }
    }

    private static List<Line> lines(Study study, Params params, List<FoundDocument> hits, Progress progress) {
        List<Line> lines = new ArrayList<>();
        for (FoundDocument hit : hits) {
            progress.check();
            if (lines.size() >= params.limit()) {
                break;
            }
            Document document = study.documents().get(hit.document());
            if (hit.matches().isEmpty()) {
                String start = document.text().codePoints().limit(params.context())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                lines.add(new Line(document.id(), document.name(), null, "", "", start.replaceAll("\\s", " ")));
            }
            Concordance.lines(document.text(), hit.matches(), params.context()).stream()
                    .limit(params.limit() - lines.size()).forEach(line -> lines.add(new Line(document.id(),
                            document.name(), line.segment(), line.left(), line.match(), line.right())));
        }
        return lines;
    }

    private static Set<Long> within(Study study, String name) {
        if (name == null) {
            return null;
        }
        Sample sample = study.samples().find(name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("search.sample", name)));
        Set<Long> documents = new HashSet<>();
        study.samples().units(sample.id()).stream().map(SampleUnit::document).forEach(documents::add);
        return documents;
    }
}
