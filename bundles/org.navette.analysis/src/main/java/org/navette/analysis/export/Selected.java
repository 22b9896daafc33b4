package org.navette.analysis.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Code;
import org.navette.core.study.Coder;
import org.navette.core.study.Document;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.store.Study;

/** What an export reads of a study: which documents, what was judged of them, which codes. */
final class Selected {
    private static final int PAGE = 500;

    final Study study;
    final Frame frame;
    final ExportData.Params params;
    final Judgements judgements;
    final BitSet documents;
    final Progress progress;
    /** Document's number → its place in the sample; null without a sample. */
    final Map<Integer, SampleUnit> sample;

    Selected(Study study, ExportData.Params params, Progress progress) {
        this.study = study;
        this.params = params;
        this.progress = progress;
        List<Coder> coders = study.codings().coders();
        List<String> people = coders.stream().filter(c -> !c.machine()).map(Coder::name).toList();
        for (String name : params.coders()) {
            if (people.stream().noneMatch(name::equalsIgnoreCase)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("export.coder", name, people.isEmpty() ? Messages.text("filter.none")
                        : String.join(", ", people)));
            }
        }
        frame = Frame.of(study);
        judgements = params.coders().isEmpty() ? Judgements.of(frame, progress) : Judgements.of(frame, this::heard, progress);
        documents = Filter.parse(study, params.filter()).apply(frame, () -> judgements);
        sample = params.sample() == null ? null : units(Filter.parse(study, "sample:" + params.sample()).sample().orElseThrow());
        if (sample != null) {
            BitSet drawn = new BitSet();
            sample.keySet().forEach(drawn::set);
            documents.and(drawn);
        }
    }

    boolean heard(Coder coder) {
        return params.coders().isEmpty() || params.coders().stream().anyMatch(coder.name()::equalsIgnoreCase);
    }

    private Map<Integer, SampleUnit> units(Sample drawn) {
        Map<Integer, SampleUnit> units = new HashMap<>();
        study.samples().units(drawn.id()).forEach(unit -> units.put(frame.number(unit.document()), unit));
        return units;
    }

    /** A code that is exported, with the ids of itself and all below it. */
    record Net(String path, List<Long> codes) {
    }

    /** In the order of the codebook. */
    List<Net> nets() {
        List<Net> nets = new ArrayList<>();
        Map<Long, String> paths = new HashMap<>();
        for (Code code : study.codebook().codes()) {
            String path = code.parent() == null ? code.name() : paths.get(code.parent()) + "/" + code.name();
            paths.put(code.id(), path);
            if (code.active() || !params.onlyActive()) {
                nets.add(new Net(path, study.codebook().under(code.id()).stream().map(Code::id).toList()));
            }
        }
        return nets;
    }

    /** One document with the values of its variables, built-in ones and its case's among them. */
    record Line(int number, Document document, Map<Long, String> values) {
    }

    /** Reads documents in id order, the values of their variables some hundreds at a time. */
    void each(BitSet wanted, Consumer<Line> reader) {
        long[] ids = frame.ids(wanted);
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            Map<Long, Map<Long, String>> values = study.variables().ofDocuments(page);
            study.documents().forEach(page, document -> {
                progress.check();
                reader.accept(new Line(frame.number(document.id()), document, values.getOrDefault(document.id(), Map.of())));
            });
            progress.worked(page.length);
        }
    }
}
