package org.navette.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.store.Study;

/** The judgements of some coders on the documents that at least two of them judged. */
final class Panel {
    private final List<Coder> coders = new ArrayList<>();
    /** Document → per coder, in their order, what the coder judged; null where the coder did not judge the document. */
    private final Map<Long, Sheet[]> sheets = new TreeMap<>();

    /** What one coder found in one document. @param sentiment the whole document's tag, or null */
    static final class Sheet {
        private final Map<Long, List<Segment>> spans = new HashMap<>();
        private final Set<Long> whole = new HashSet<>();
        private SentimentTag sentiment;

        boolean carries(Set<Long> codes) {
            return whole.stream().anyMatch(codes::contains) || spans.keySet().stream().anyMatch(codes::contains);
        }

        SentimentTag sentiment() {
            return sentiment;
        }

        /** Where the codes lie, overlapping spans united, in text order; the whole document is one span. */
        List<Segment> spans(Set<Long> codes, int length) {
            if (length > 0 && whole.stream().anyMatch(codes::contains)) {
                return List.of(new Segment(0, length));
            }
            List<Segment> sorted = new ArrayList<>();
            spans.forEach((code, list) -> {
                if (codes.contains(code)) {
                    sorted.addAll(list);
                }
            });
            sorted.sort(Comparator.comparingInt(Segment::start));
            List<Segment> united = new ArrayList<>();
            for (Segment span : sorted) {
                Segment last = united.isEmpty() ? null : united.getLast();
                if (last != null && span.start() <= last.end()) {
                    united.set(united.size() - 1, new Segment(last.start(), Math.max(last.end(), span.end())));
                } else {
                    united.add(span);
                }
            }
            return united;
        }
    }

    /** @param names at least two coders of the study, the machine's own name too. @param sample name of a sample, or null for all documents */
    static Panel of(Study study, List<String> names, String sample, Progress progress) {
        Panel panel = new Panel();
        for (String name : names) {
            panel.coders.add(study.codings().coders().stream().filter(c -> c.name().equalsIgnoreCase(name.strip())).findFirst()
                    .orElseThrow(() -> problem("agreement.coder", name.strip())));
        }
        if (panel.coders.stream().distinct().count() < Math.max(2, names.size())) {
            throw problem("agreement.two");
        }
        Set<Long> drawn = drawn(study, sample);
        panel.read(study, drawn, progress);
        panel.sheets.values().removeIf(row -> java.util.Arrays.stream(row).filter(sheet -> sheet != null).count() < 2);
        return panel;
    }

    private static Set<Long> drawn(Study study, String sample) {
        if (sample == null) {
            return null;
        }
        long id = study.samples().find(sample).orElseThrow(() -> problem("assign.sample", sample)).id();
        Set<Long> drawn = new HashSet<>();
        study.samples().units(id).stream().map(SampleUnit::document).forEach(drawn::add);
        return drawn;
    }

    private void read(Study study, Set<Long> drawn, Progress progress) {
        study.codings().forEach(coding -> {
            progress.check();
            Sheet sheet = sheet(coding.document(), coding.coder(), drawn);
            if (sheet != null) {
                put(sheet, coding);
            }
        });
        study.codings().forEachSentiment(tag -> {
            progress.check();
            Sheet sheet = sheet(tag.document(), tag.coder(), drawn);
            if (sheet != null && tag.segment() == null) {
                sheet.sentiment = tag;
            }
        });
        study.assignments().forEachDone(done -> sheet(done.document(), done.coder(), drawn));
    }

    private static void put(Sheet sheet, Coding coding) {
        if (coding.segment() == null) {
            sheet.whole.add(coding.code());
        } else {
            sheet.spans.computeIfAbsent(coding.code(), c -> new ArrayList<>()).add(coding.segment());
        }
    }

    /** The coder's sheet of a document, made when new; null for other coders and for documents outside the sample. */
    private Sheet sheet(long document, long coder, Set<Long> drawn) {
        for (int i = 0; i < coders.size(); i++) {
            if (coders.get(i).id() == coder && (drawn == null || drawn.contains(document))) {
                Sheet[] row = sheets.computeIfAbsent(document, d -> new Sheet[coders.size()]);
                row[i] = row[i] == null ? new Sheet() : row[i];
                return row[i];
            }
        }
        return null;
    }

    List<Coder> coders() {
        return coders;
    }

    /** By document id. */
    Map<Long, Sheet[]> sheets() {
        return sheets;
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
