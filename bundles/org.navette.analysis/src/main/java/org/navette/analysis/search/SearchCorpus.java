package org.navette.analysis.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Document;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.core.study.Variable;
import org.navette.store.DocumentQuery;
import org.navette.store.Study;
import org.navette.text.search.Concordance;
import org.navette.text.search.FoundDocument;
import org.navette.text.search.IndexedDocument;
import org.navette.text.search.SearchIndex;
import org.navette.text.search.SearchResult;

/** Finds words and shows them in context; the index beside the study is made anew when the study has changed. */
public final class SearchCorpus implements Analysis<SearchCorpus.Params, SearchCorpus.Result> {
    /**
     * @param query   see {@link SearchIndex#search}
     * @param context code points on each side of a match
     * @param limit   lines at most
     * @param sample  only in this sample; null for all documents
     */
    public record Params(String query, int context, int limit, String sample) {
    }

    /** @param total documents found. @param lines the first matches, by document */
    public record Result(long total, List<Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    public record Line(long document, String name, Segment match, String left, String keyword, String right) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Set<Long> sampled = sampled(study, params.sample());
        try (SearchIndex index = SearchIndex.open(folder(study))) {
            String stamp = study.journal().stamp();
            if (!stamp.equals(index.stamp())) {
                index.rebuild(new Indexed(study), stamp, progress);
            }
            int most = sampled == null ? params.limit() : (int) study.documents().count();
            SearchResult found = index.search(params.query(), Math.max(1, most));
            List<FoundDocument> hits = found.hits().stream().filter(hit -> sampled == null || sampled.contains(hit.document())).toList();
            return new Result(sampled == null ? found.total() : hits.size(), lines(study, hits, params, progress));
        }
    }

    private static List<Line> lines(Study study, List<FoundDocument> hits, Params params, Progress progress) {
        var lines = new ArrayList<Line>();
        for (FoundDocument hit : hits) {
            progress.check();
            if (lines.size() >= params.limit()) {
                break;
            }
            Document document = study.documents().get(hit.document());
            Concordance.lines(document.text(), hit.matches(), params.context()).stream().limit(params.limit() - lines.size())
                    .forEach(line -> lines.add(new Line(document.id(), document.name(), line.segment(), line.left(), line.match(), line.right())));
        }
        return lines;
    }

    private static Set<Long> sampled(Study study, String name) {
        if (name == null) {
            return null;
        }
        long sample = study.samples().find(name)
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("search.sample", name))).id();
        return study.samples().units(sample).stream().map(SampleUnit::document).collect(Collectors.toSet());
    }

    /** Beside the study; in the system's folder for temporary files when the study stands where nobody may write. */
    private static Path folder(Study study) {
        Path beside = study.beside("index");
        return Files.isWritable(beside.toAbsolutePath().getParent()) ? beside
                : Path.of(System.getProperty("java.io.tmpdir"), "navette-index-" + Integer.toHexString(study.file().toAbsolutePath().hashCode()));
    }

    /** The study's documents with their variables, one at a time. */
    private record Indexed(Study study) implements Iterable<IndexedDocument> {
        @Override
        public Iterator<IndexedDocument> iterator() {
            Map<Variable, Map<Long, String>> values = new HashMap<>();
            study.variables().list().forEach(variable -> values.put(variable, study.variables().valuesByDocument(variable)));
            return Arrays.stream(study.documents().ids(DocumentQuery.ALL)).mapToObj(id -> {
                Document document = study.documents().get(id);
                var fields = new HashMap<String, String>();
                values.forEach((variable, byDocument) -> {
                    if (byDocument.containsKey(id)) {
                        fields.put(variable.name(), byDocument.get(id));
                    }
                });
                return new IndexedDocument(id, document.name(), document.language(), document.text(), fields);
            }).iterator();
        }
    }
}
