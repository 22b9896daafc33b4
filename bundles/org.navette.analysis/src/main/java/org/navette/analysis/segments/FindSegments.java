package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.selection.Frame;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.store.Sight;
import org.navette.store.Study;

/**
 * Finds coded passages by a {@link SegmentQuery} and counts them by code and variable. Judgements are read some thousand documents
 * at a time; of what is found only places are kept, texts are read for the lines that are looked at.
 */
public final class FindSegments implements Analysis<FindSegments.Params, FindSegments.Result> {
    /** Context of a line: all of the paragraphs that a passage touches. */
    public static final int PARAGRAPHS = -1;
    private static final int PAGE = 20_000;
    private static final int PAGE_OF_TEXTS = 2_000;
    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /**
     * @param query   see {@link SegmentQuery}
     * @param below   whether a code stands for those below it too
     * @param by      name of the variable that the table has in its columns, or null
     * @param context words on each side of a passage, or {@link #PARAGRAPHS}
     * @param columns names of variables whose values stand beside a passage
     * @param sight   whose judgements may be seen
     */
    public record Params(String query, boolean below, String by, int context, List<String> columns, Sight sight) {
        public Params {
            columns = List.copyOf(columns);
        }

        /** Everything seen, codes with those below them, 20 words of context. */
        public static Params of(String query) {
            return new Params(query, true, null, 20, List.of(), Sight.WHOLE);
        }
    }

    /**
     * @param total     passages found
     * @param documents in which they stand
     */
    public record Result(int total, int documents, Passages passages, CodeTable table) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.context() < PARAGRAPHS) {
            throw new InputProblem(Place.NOWHERE, Messages.text("search.negative"));
        }
        Lines lines = new Lines(study, params);
        progress.begin(Messages.text("segments.finding"), 0);
        Frame frame = Frame.of(study);
        SegmentQuery query = SegmentQuery.read(study, frame, params.query(), params.below());
        CodeTable.Values values = CodeTable.Values.of(study, frame, params.by());
        Search search = new Search(study, frame, query, params.sight(), progress);
        search.run();
        Passages passages = new Passages(frame, search.hits, lines, values);
        return new Result(search.hits.size(), search.documents.cardinality(), passages, CodeTable.count(study, passages, values));
    }

    /** One query under way. */
    private static final class Search {
        private final Study study;
        private final Frame frame;
        private final SegmentQuery query;
        private final Sight sight;
        private final Progress progress;
        private final Map<Long, Coder> coders;
        private final Set<Long> codes;
        private final boolean feels;
        private final Set<Long> by;
        private final Hits hits = new Hits();
        private final BitSet documents = new BitSet();

        Search(Study study, Frame frame, SegmentQuery query, Sight sight, Progress progress) {
            this.study = study;
            this.frame = frame;
            this.query = query;
            this.sight = sight;
            this.progress = progress;
            coders = study.codings().codersById();
            // Without a code in the question, each passage is counted under the codes that lie on it.
            codes = query.codes().isEmpty() ? null : Names.read(query.bound());
            feels = Names.feels(query.bound());
            Set<Long> asked = Names.coders(query.bound());
            by = asked.isEmpty() ? coders.values().stream().filter(c -> !c.machine()).map(Coder::id).collect(Collectors.toSet()) : asked;
        }

        void run() {
            progress.begin(Messages.text("segments.finding"), frame.size());
            if (Bound.everywhere(query.bound())) {
                texts();
                return;
            }
            for (int from = 0; from < frame.size(); from += PAGE) {
                progress.check();
                int to = Math.min(frame.size(), from + PAGE);
                answer(judged(frame.id(from), frame.id(to - 1)));
                progress.worked(to - from);
            }
        }

        /** What was found in one document. */
        private record Found(Reading reading, List<Segment> passages) {
        }

        /** Every text must be looked at: several pages at once, put together in their order. */
        private void texts() {
            int together = READERS * PAGE_OF_TEXTS;
            for (int from = 0; from < frame.size(); from += together) {
                progress.check();
                int first = from;
                int to = Math.min(frame.size(), from + together);
                IntStream.range(0, READERS).parallel().mapToObj(part -> texts(Math.min(to, first + part * PAGE_OF_TEXTS),
                        Math.min(to, first + (part + 1) * PAGE_OF_TEXTS))).toList()
                        .forEach(found -> found.forEach(one -> keep(one.reading(), one.passages())));
                progress.worked(to - from);
            }
        }

        private List<Found> texts(int from, int to) {
            List<Found> found = new ArrayList<>();
            if (from == to) {
                return found;
            }
            // what was coded is read before only when the question is about it; else of the documents where something was found
            boolean before = Names.judges(query.bound());
            Map<Long, Reading> judged = before ? judged(frame.id(from), frame.id(to - 1)) : Map.of();
            study.documents().forEachText(frame.id(from), frame.id(to - 1), (id, text) -> {
                progress.check();
                Reading reading = judged.getOrDefault(id, new Reading(id)).of(() -> text.codePointCount(0, text.length()), () -> text);
                List<Segment> passages = Finder.find(query.bound(), reading);
                if (!passages.isEmpty()) {
                    found.add(new Found(reading.measured(), passages));
                }
            });
            if (!before && !found.isEmpty()) {
                Map<Long, Reading> now = judged(found.getFirst().reading().document, found.getLast().reading().document);
                found.forEach(one -> one.reading().codings.addAll(now.getOrDefault(one.reading().document, one.reading()).codings));
            }
            return found;
        }

        private void answer(Map<Long, Reading> judged) {
            // How long a text is matters where something else than the whole of it counts as well.
            boolean words = Names.words(query.bound());
            List<Long> measured = judged.values().stream().filter(r -> r.whole(true) && (words || r.whole(false))).map(r -> r.document).toList();
            Map<Long, Integer> lengths = measured.isEmpty() ? Map.of() : study.documents().lengths(measured);
            judged.values().forEach(reading -> {
                progress.check();
                reading.of(() -> lengths.getOrDefault(reading.document, Integer.MAX_VALUE), () -> study.documents().get(reading.document).text());
                keep(reading, Finder.find(query.bound(), reading));
            });
        }

        private Map<Long, Reading> judged(long first, long last) {
            Map<Long, Reading> judged = new java.util.TreeMap<>();
            study.codings().forEachPlace(first, last, codes, by, (document, start, end, code, coder, byMachine) -> {
                boolean machine = coders.get(coder).machine();
                if (machine == byMachine && sight.sees(document, coder, machine)) {
                    judged.computeIfAbsent(document, Reading::new).codings
                            .add(new Reading.Judgement(start < 0 ? null : new Segment(start, end), code, coder));
                }
            });
            if (feels) {
                study.codings().forEachSentimentBetween(first, last, by, tag -> {
                    boolean machine = coders.get(tag.coder()).machine();
                    if (machine == (tag.origin() == Origin.MACHINE) && sight.sees(tag.document(), tag.coder(), machine)) {
                        judged.computeIfAbsent(tag.document(), Reading::new).tags.add(tag);
                    }
                });
            }
            return judged;
        }

        private void keep(Reading reading, List<Segment> found) {
            int number = frame.number(reading.document);
            for (Segment passage : found) {
                documents.set(number);
                hits.add(number, passage.equals(reading.whole()) ? null : passage, on(passage, reading));
            }
        }

        /** The codes that lie on a passage: of those asked for, when any are. */
        private Set<Long> on(Segment passage, Reading reading) {
            Set<Long> on = new java.util.TreeSet<>();
            for (Reading.Judgement coding : reading.codings) {
                if ((query.codes().isEmpty() || query.codes().contains(coding.code())) && reading.place(coding.segment()).overlaps(passage)) {
                    on.add(coding.code());
                }
            }
            return on;
        }
    }
}
