package org.navette.analysis.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.navette.analysis.Analysis;
import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Variable;
import org.navette.statistics.sampling.Allocation;
import org.navette.statistics.sampling.Draw;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

/** Draws a seeded random sample of documents and keeps each one's inclusion probability. */
public final class DrawSample implements Analysis<DrawSample.Params, DrawSample.Result> {
    /**
     * @param name       of the new sample; must be free
     * @param size       documents to draw, from 1 to those in the frame
     * @param strata     variables, built-in ones too; empty for a simple random sample
     * @param allocation {@code proportional} or {@code equal}; null for proportional
     * @param filter     which documents are in the frame, see {@link Filter}; null for all
     */
    public record Params(String name, int size, List<String> strata, String allocation, String filter, long seed) {
        public Params {
            strata = List.copyOf(strata);
        }
    }

    /** @param strata in the order of their labels; one with an empty label for a simple random sample */
    public record Result(Sample sample, List<Stratum> strata) {
        public Result {
            strata = List.copyOf(strata);
        }
    }

    /** @param frame documents that could have been drawn. @param drawn documents that were */
    public record Stratum(String label, int frame, int drawn) {
    }

    /** What would be drawn. @param strata number of each document's stratum. @param labels of the strata */
    private record Plan(Frame frame, int eligible, Allocation allocation, int[] strata, List<String> labels, Draw draw) {
        List<Stratum> sizes() {
            List<Stratum> sizes = new ArrayList<>();
            for (int h = 0; h < labels.size(); h++) {
                sizes.add(new Stratum(labels.get(h), draw.frames()[h], draw.sizes()[h]));
            }
            return sizes;
        }
    }

    /** How many documents each stratum would give, before anything is drawn; the name does not matter yet. */
    public List<Stratum> preview(Study study, Params params, Progress progress) {
        return plan(study, params, progress).sizes();
    }

    @Override
    public Result run(Study study, Params params, Progress progress) {
        if (params.name() == null || params.name().isBlank()) {
            throw problem("sample.name");
        }
        if (study.samples().find(params.name()).isPresent()) {
            throw problem("sample.taken", params.name());
        }
        Plan plan = plan(study, params, progress);
        List<SampleUnit> units = new ArrayList<>(params.size());
        for (int i = 0; i < plan.draw().units().length; i++) {
            int unit = plan.draw().units()[i];
            units.add(new SampleUnit(plan.frame().id(unit), plan.labels().get(plan.strata()[unit]), plan.draw().probabilities()[i], i));
        }
        study.edit(Label.of(Deed.DRAW_SAMPLE, params.size(), params.name(), Long.toString(params.seed())),
                editor -> editor.addSample(new Sample(0, params.name(), params.seed(), params.size(), plan.eligible(), params.strata(),
                        plan.allocation().name().toLowerCase(Locale.ROOT), params.filter(), editor.at()), units));
        return new Result(study.samples().find(params.name()).orElseThrow(), plan.sizes());
    }

    private static Plan plan(Study study, Params params, Progress progress) {
        Allocation allocation = allocation(params.allocation());
        progress.begin(Messages.text("sample.drawing"), 0);
        Frame frame = Frame.of(study);
        BitSet eligible = Filter.parse(study, params.filter()).apply(frame, () -> Judgements.of(frame, progress));
        if (params.size() < 1 || params.size() > eligible.cardinality()) {
            throw problem("sample.size", params.size(), eligible.cardinality());
        }
        progress.check();
        List<String> labels = new ArrayList<>();
        int[] strata = strata(frame, eligible, params.strata(), labels);
        return new Plan(frame, eligible.cardinality(), allocation, strata, labels,
                Draw.stratified(strata, params.size(), allocation, params.seed()));
    }

    /** Number of each document's stratum, in the order of the labels, and -1 outside the frame; fills in the labels. */
    private static int[] strata(Frame frame, BitSet eligible, List<String> names, List<String> labels) {
        String[] label = new String[frame.size()];
        eligible.stream().forEach(i -> label[i] = "");
        for (String name : names) {
            Variable variable = Filter.variable(frame.study(), name);
            String[] values = frame.values(variable);
            eligible.stream().forEach(i -> label[i] += (label[i].isEmpty() ? "" : " × ")
                    + (values[i] == null ? Messages.text("sample.noValue") : values[i]));
        }
        Map<String, Integer> numbers = new TreeMap<>();
        Arrays.stream(label).filter(l -> l != null).forEach(l -> numbers.put(l, 0));
        numbers.keySet().forEach(l -> {
            numbers.put(l, labels.size());
            labels.add(l);
        });
        return Arrays.stream(label).mapToInt(l -> l == null ? -1 : numbers.get(l)).toArray();
    }

    private static Allocation allocation(String word) {
        return switch (word == null ? "proportional" : word.toLowerCase(Locale.ROOT)) {
            case "proportional" -> Allocation.PROPORTIONAL;
            case "equal" -> Allocation.EQUAL;
            default -> throw problem("sample.allocation", word);
        };
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
