package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.navette.analysis.BuiltInNames;
import org.navette.analysis.selection.Filter;
import org.navette.core.codebook.CodeTree;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.study.Variable;
import org.navette.core.text.CodePoints;
import org.navette.store.Sight;
import org.navette.store.Study;

/** Reads the words of passages and what lies on them, as one may see it. */
final class Lines {
    private final Study study;
    private final Sight sight;
    private final int context;
    private final List<Variable> columns;

    /** @throws org.navette.core.problem.InputProblem when a column names no variable */
    Lines(Study study, FindSegments.Params params) {
        this.study = study;
        sight = params.sight();
        context = params.context();
        columns = params.columns().stream().map(name -> Filter.variable(study, name)).toList();
    }

    List<Line> read(List<Passages.At> passages, int longest) {
        long[] ids = passages.stream().mapToLong(Passages.At::document).distinct().toArray();
        Map<Long, Map<Long, String>> values = columns.isEmpty() ? Map.of() : study.variables().ofDocuments(ids);
        Map<Long, Page> pages = new HashMap<>();
        CodeTree tree = new CodeTree(study.codebook().codes());
        Map<Long, Coder> coders = study.codings().codersById();
        List<Line> lines = new ArrayList<>();
        for (Passages.At at : passages) {
            Page page = pages.get(at.document());
            if (page == null) {
                // passages of one document mostly follow each other: one text at a time is enough
                pages.clear();
                page = page(at.document(), coders);
                pages.put(at.document(), page);
            }
            lines.add(line(page, at.segment(), longest, tree, coders, values.getOrDefault(at.document(), Map.of())));
        }
        return lines;
    }

    private record Page(Document document, int length, Ruler ruler, List<Coding> codings, List<SentimentTag> tags) {
        Segment place(Segment segment) {
            return segment == null ? new Segment(0, Math.max(1, length)) : segment;
        }
    }

    private Page page(long id, Map<Long, Coder> coders) {
        Document document = study.documents().get(id);
        return new Page(document, CodePoints.length(document.text()), new Ruler(document.text()),
                study.codings().of(id).stream().filter(c -> sight.sees(id, c.coder(), coders.get(c.coder()).machine())).toList(),
                study.codings().sentimentsOf(id).stream().filter(t -> !coders.get(t.coder()).machine() && sight.sees(id, t.coder(), false)).toList());
    }

    private Line line(Page page, Segment segment, int longest, CodeTree tree, Map<Long, Coder> coders, Map<Long, String> values) {
        Segment place = page.place(segment);
        Segment wide = segment == null ? place : context == FindSegments.PARAGRAPHS ? page.ruler().paragraphs(place)
                : page.ruler().around(place, context);
        Map<Long, Line.Carried> codes = new LinkedHashMap<>();
        Set<String> by = new LinkedHashSet<>();
        for (Coding coding : page.codings()) {
            if (page.place(coding.segment()).overlaps(place)) {
                Code code = tree.get(coding.code());
                codes.put(code.id(), new Line.Carried(code.id(), tree.path(code.id()), code.colour()));
                by.add(coders.get(coding.coder()).name());
            }
        }
        OptionalDouble felt = page.tags().stream().filter(t -> t.polarity() != null && page.place(t.segment()).overlaps(place))
                .mapToDouble(SentimentTag::polarity).average();
        Map<String, String> shown = new LinkedHashMap<>();
        columns.forEach(v -> shown.put(BuiltInNames.title(v.name()), values.get(v.id())));
        Document document = page.document();
        int start = Math.max(wide.start(), place.start() - longest);
        int end = Math.min(Math.min(wide.end(), page.length()), (int) Math.min(Integer.MAX_VALUE, (long) place.end() + longest));
        int stop = Math.min(place.end(), page.length());
        boolean cut = stop - place.start() > longest;
        return new Line(document.id(), document.name(), document.customer(), document.date(), segment,
                words(document.text(), start, Math.min(place.start(), page.length())),
                words(document.text(), place.start(), cut ? place.start() + longest : stop) + (cut ? "…" : ""),
                cut ? "" : words(document.text(), stop, Math.max(stop, end)),
                List.copyOf(codes.values()), List.copyOf(by), felt.isPresent() ? Double.valueOf(felt.getAsDouble()) : null,
                Collections.unmodifiableMap(shown));
    }

    private static String words(String text, int start, int end) {
        return end <= start ? "" : CodePoints.slice(text, new Segment(start, end)).replaceAll("\\s+", " ");
    }
}
