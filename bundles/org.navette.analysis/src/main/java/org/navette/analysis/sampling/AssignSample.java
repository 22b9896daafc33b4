package org.navette.analysis.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Assignment;
import org.navette.core.study.Coder;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/**
 * Gives the documents of a sample to coders. The first documents of the draw go to two coders each, the pairs taking turns;
 * the rest go to one each, the least laden first. The draw is random and its strata take turns, so the documents coded twice
 * are themselves a random part of each stratum. Giving a sample out again takes nothing back that a coder has finished with.
 */
public final class AssignSample implements Analysis<AssignSample.Params, AssignSample.Result> {
    /**
     * @param coders  names of people, at least one; made when new
     * @param overlap documents that two coders code, from 0 to the sample's size; 0 with one coder
     */
    public record Params(String sample, List<String> coders, int overlap) {
        public Params {
            coders = List.copyOf(new LinkedHashSet<>(coders.stream().map(String::strip).toList()));
        }
    }

    /** @param perCoder name → documents to code. @param overlap documents that two coders code */
    public record Result(int documents, int overlap, Map<String, Integer> perCoder) {
        public Result {
            perCoder = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(perCoder));
        }
    }

    private record Share(long document, long coder) {
    }

    /** What would be given to whom, before anybody is given anything. */
    public Result preview(Study study, Params params) {
        List<int[]> plan = plan(sample(study, params), params);
        return result(plan, params);
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        Sample sample = sample(study, params);
        List<SampleUnit> units = study.samples().units(sample.id());
        List<int[]> plan = plan(sample, params);
        study.edit(Label.of(Deed.ASSIGN_SAMPLE, sample.size(), sample.name(), String.join(", ", params.coders())), editor -> {
            Map<Share, Assignment> finished = new LinkedHashMap<>();
            study.assignments().of(sample.id()).stream().filter(Assignment::done)
                    .forEach(a -> finished.put(new Share(a.document(), a.coder()), a));
            editor.unassign(sample.id());
            List<Coder> coders = params.coders().stream().map(name -> editor.coder(name, false)).toList();
            int[] positions = new int[coders.size()];
            for (int i = 0; i < plan.size(); i++) {
                progress.check();
                for (int c : plan.get(i)) {
                    long document = units.get(i).document();
                    long coder = coders.get(c).id();
                    boolean done = finished.remove(new Share(document, coder)) != null;
                    editor.assign(new Assignment(sample.id(), document, coder, positions[c]++, done));
                }
            }
            finished.values().forEach(editor::assign);
            return null;
        });
        return result(plan, params);
    }

    private static Sample sample(Study study, Params params) {
        Sample sample = study.samples().find(params.sample()).orElseThrow(() -> problem("assign.sample", params.sample()));
        if (params.coders().isEmpty() || params.coders().stream().anyMatch(String::isEmpty)) {
            throw problem("assign.coders");
        }
        if (params.overlap() < 0 || params.overlap() > sample.size()) {
            throw problem("assign.overlap", params.overlap(), sample.size());
        }
        if (params.overlap() > 0 && params.coders().size() < 2) {
            throw problem("assign.alone");
        }
        return sample;
    }

    /** Per document of the draw the numbers of its coders. */
    private static List<int[]> plan(Sample sample, Params params) {
        int n = params.coders().size();
        List<int[]> pairs = new ArrayList<>();
        for (int distance = 1; distance <= n / 2; distance++) {
            // Of an even number the opposite pairs would come twice.
            for (int a = 0; a < (2 * distance == n ? n / 2 : n); a++) {
                pairs.add(new int[] {a, (a + distance) % n});
            }
        }
        List<int[]> plan = new ArrayList<>(sample.size());
        int[] load = new int[n];
        for (int i = 0; i < sample.size(); i++) {
            int[] coders = i < params.overlap() ? pairs.get(i % pairs.size()) : new int[] {leastLaden(load)};
            for (int coder : coders) {
                load[coder]++;
            }
            plan.add(coders);
        }
        return plan;
    }

    private static int leastLaden(int[] load) {
        int least = 0;
        for (int coder = 1; coder < load.length; coder++) {
            least = load[coder] < load[least] ? coder : least;
        }
        return least;
    }

    private static Result result(List<int[]> plan, Params params) {
        int[] load = new int[params.coders().size()];
        plan.forEach(coders -> {
            for (int coder : coders) {
                load[coder]++;
            }
        });
        Map<String, Integer> perCoder = new LinkedHashMap<>();
        for (int i = 0; i < load.length; i++) {
            perCoder.put(params.coders().get(i), load[i]);
        }
        return new Result(plan.size(), params.overlap(), perCoder);
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
