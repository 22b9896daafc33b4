package org.navette.analysis.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.core.study.Origin;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.store.Study;

/** How far the coding of a sample is. */
public final class SampleProgress implements Analysis<SampleProgress.Params, SampleProgress.Result> {
    public record Params(String sample) {
    }

    /**
     * @param documents in the sample
     * @param judged    of these, judged by at least one person
     * @param twice     of these, judged by at least two
     * @param coders    those who were given documents of it, in the order of their names
     */
    public record Result(String sample, int documents, int judged, int twice, List<Share> coders) {
        public Result {
            coders = List.copyOf(coders);
        }
    }

    /** One coder's part. @param done documents the coder judged or said to have finished with */
    public record Share(String coder, int assigned, int done) {
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Sample sample = study.samples().find(params.sample())
                .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("assign.sample", params.sample())));
        Map<Long, Coder> coders = study.codings().codersById();
        Map<Long, Set<Long>> judges = new LinkedHashMap<>();
        for (SampleUnit unit : study.samples().units(sample.id())) {
            judges.put(unit.document(), judges(study, unit.document(), coders));
            progress.check();
        }
        Map<Long, int[]> shares = new HashMap<>();
        for (Assignment assignment : study.assignments().of(sample.id())) {
            boolean done = assignment.done() || judges.get(assignment.document()).contains(assignment.coder());
            int[] share = shares.computeIfAbsent(assignment.coder(), c -> new int[2]);
            share[0]++;
            share[1] += done ? 1 : 0;
        }
        List<Share> parts = new ArrayList<>();
        for (Coder coder : coders.values()) {
            int[] share = shares.get(coder.id());
            if (share != null) {
                parts.add(new Share(coder.name(), share[0], share[1]));
            }
        }
        return new Result(sample.name(), judges.size(), (int) judges.values().stream().filter(j -> !j.isEmpty()).count(),
                (int) judges.values().stream().filter(j -> j.size() > 1).count(), parts);
    }

    private static Set<Long> judges(Study study, long document, Map<Long, Coder> coders) {
        Set<Long> judges = new HashSet<>();
        study.codings().of(document).stream().filter(c -> c.origin() != Origin.MACHINE).forEach(c -> judges.add(c.coder()));
        study.codings().sentimentsOf(document).stream().filter(t -> t.origin() != Origin.MACHINE).forEach(t -> judges.add(t.coder()));
        study.assignments().ofDocument(document).stream().filter(Assignment::done).forEach(a -> judges.add(a.coder()));
        judges.removeIf(coder -> coders.get(coder).machine());
        return judges;
    }
}
