package org.navette.analysis.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Analysis;
import org.navette.core.codebook.CodeTree;
import org.navette.core.progress.Progress;
import org.navette.core.study.Anchor;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Link;
import org.navette.core.study.Memo;
import org.navette.core.study.Sample;
import org.navette.core.study.Saved;
import org.navette.core.study.Source;
import org.navette.core.study.Subject;
import org.navette.core.study.Variable;
import org.navette.core.text.CodePoints;
import org.navette.store.Sight;
import org.navette.store.Study;

/** All memos, the newest first, and all links, each with the words it is about, as one may see them. */
public final class ListNotes implements Analysis<ListNotes.Params, ListNotes.Result> {
    private static final int QUOTE = 300;

    /** @param sight whose work may be seen */
    public record Params(Sight sight) {
    }

    public record Result(List<Note> memos, List<Tie> links) {
        public Result {
            memos = List.copyOf(memos);
            links = List.copyOf(links);
        }
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Names names = new Names(study);
        List<Note> memos = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            progress.check();
            Note note = names.note(memo);
            if (note.place() == null || names.seen(params.sight(), note.place().document(), memo.coder())) {
                memos.add(note);
            }
        }
        memos.sort(Comparator.comparing((Note n) -> n.memo().at()).thenComparing(n -> n.memo().id()).reversed());
        List<Tie> links = new ArrayList<>();
        for (Link link : study.links().list()) {
            progress.check();
            if (names.seen(params.sight(), link.from().document(), link.coder()) && names.seen(params.sight(), link.to().document(), link.coder())) {
                links.add(names.tie(link));
            }
        }
        return new Result(memos, links);
    }

    /** What things are called. */
    private static final class Names {
        private final Study study;
        private final CodeTree codes;
        private final Map<Long, Coder> coders;
        private final Map<Long, String> variables = new HashMap<>();
        private final Map<Long, String> samples = new HashMap<>();
        private final Map<Long, String> sources = new HashMap<>();
        private final Map<Long, String> kept = new HashMap<>();

        Names(Study study) {
            this.study = study;
            codes = new CodeTree(study.codebook().codes());
            coders = study.codings().codersById();
            for (Variable variable : study.variables().list()) {
                variables.put(variable.id(), variable.name());
            }
            for (Sample sample : study.samples().list()) {
                samples.put(sample.id(), sample.name());
            }
            for (Source source : study.sources().list()) {
                sources.put(source.id(), source.name());
            }
            for (Saved saved : study.saved().list()) {
                kept.put(saved.id(), saved.name());
            }
        }

        boolean seen(Sight sight, long document, long coder) {
            return sight.sees(document, coder, coders.get(coder).machine());
        }

        Note note(Memo memo) {
            Subject about = memo.subject();
            String coder = coders.get(memo.coder()).name();
            return switch (about.kind()) {
                case DOCUMENT -> placed(memo, new Anchor(about.id(), about.segment()), "", coder);
                case CODING -> {
                    Coding coding = study.codings().get(about.id());
                    yield placed(memo, new Anchor(coding.document(), coding.segment()), codes.path(coding.code()) + " · ", coder);
                }
                case CODE -> new Note(memo, codes.path(about.id()), null, "", coder);
                case CASE -> new Note(memo, study.cases().key(about.id()).orElse(""), null, "", coder);
                case VARIABLE -> new Note(memo, variables.getOrDefault(about.id(), ""), null, "", coder);
                case SAMPLE -> new Note(memo, samples.getOrDefault(about.id(), ""), null, "", coder);
                case SOURCE -> new Note(memo, sources.getOrDefault(about.id(), ""), null, "", coder);
                case CODER -> new Note(memo, coders.get(about.id()).name(), null, "", coder);
                case KEPT -> new Note(memo, kept.getOrDefault(about.id(), ""), null, "", coder);
                case STUDY -> new Note(memo, study.title(), null, "", coder);
            };
        }

        private Note placed(Memo memo, Anchor place, String before, String coder) {
            Document document = study.documents().get(place.document());
            return new Note(memo, before + document.name(), place, place.segment() == null ? "" : quote(document, place), coder);
        }

        Tie tie(Link link) {
            Document from = study.documents().get(link.from().document());
            Document to = study.documents().get(link.to().document());
            return new Tie(link, from.name(), quote(from, link.from()), to.name(), quote(to, link.to()), coders.get(link.coder()).name());
        }

        /** The passage, or the beginning of the text, on one line. */
        private static String quote(Document document, Anchor place) {
            String words = place.segment() == null ? document.text() : CodePoints.slice(document.text(), place.segment());
            String cut = words.codePointCount(0, words.length()) <= QUOTE ? words : words.substring(0, words.offsetByCodePoints(0, QUOTE)) + "…";
            return cut.replaceAll("\\s+", " ").strip();
        }
    }
}
