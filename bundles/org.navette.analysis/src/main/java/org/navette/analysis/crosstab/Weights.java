package org.navette.analysis.crosstab;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.analysis.selection.Judgements;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/**
 * How much each unit counts.
 *
 * @param label  what the weights are, for people; null without weights
 * @param values per unit, NaN where there is none; null when each counts for one
 */
record Weights(String label, double[] values) {

    /**
     * @param words     {@code none}, {@code sample}, or a numeric variable
     * @param documents that the table uses
     */
    static Weights of(String words, Frame frame, Units units, BitSet documents, Filter filter,
            Supplier<Judgements> judgements) {
        if (words == null || words.equals("none")) {
            return new Weights(null, null);
        }
        if (words.equals("sample")) {
            return bySample(frame, units, documents, filter, judgements);
        }
        Variable variable = Filter.variable(frame.study(), words);
        if (variable.type() != VariableType.NUMERIC && variable.type() != VariableType.ORDINAL) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.nominalWeight", variable.name()));
        }
        double[] values = Arrays.stream(frame.values(variable)).mapToDouble(Numeric::parse).toArray();
        if (Arrays.stream(values).anyMatch(v -> v < 0)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.negativeWeight", variable.name()));
        }
        return new Weights(variable.name(), units.mean(values, documents));
    }

    /**
     * 1/π of each document. A customer counts for the sum over its drawn documents divided by the number of its documents
     * in the frame (weight share method, Lavallée 2007), which is unbiased however many were drawn.
     */
    private static Weights bySample(Frame frame, Units units, BitSet documents, Filter filter,
            Supplier<Judgements> judgements) {
        Optional<Sample> named = filter.sample();
        Sample sample = named.isPresent() ? named.get()
                : frame.study().samples().list().stream().sorted(Comparator.comparing(Sample::at).reversed())
                        .filter(s -> covers(frame, s, documents)).findFirst()
                        .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("crosstab.noSample")));
        double[] byDocument = new double[frame.size()];
        Arrays.fill(byDocument, Double.NaN);
        for (SampleUnit unit : frame.study().samples().units(sample.id())) {
            byDocument[frame.number(unit.document())] = unit.weight();
        }
        if (!units.customers()) {
            return new Weights(Messages.text("crosstab.bySample", sample.name()), byDocument);
        }
        Map<Integer, Integer> frameDocuments = new HashMap<>();
        Filter.parse(frame.study(), sample.filter()).apply(frame, judgements).stream().map(units::of)
                .forEach(u -> frameDocuments.merge(u, 1, Integer::sum));
        double[] byCustomer = new double[units.size()];
        Arrays.fill(byCustomer, Double.NaN);
        for (int d = 0; d < byDocument.length; d++) {
            int u = units.of(d);
            if (u >= 0 && !Double.isNaN(byDocument[d])) {
                byCustomer[u] = (Double.isNaN(byCustomer[u]) ? 0 : byCustomer[u])
                        + byDocument[d] / Math.max(1, frameDocuments.getOrDefault(u, 1));
            }
        }
        return new Weights(Messages.text("crosstab.bySample", sample.name()), byCustomer);
    }

    private static boolean covers(Frame frame, Sample sample, BitSet documents) {
        BitSet missing = (BitSet) documents.clone();
        for (SampleUnit unit : frame.study().samples().units(sample.id())) {
            missing.clear(frame.number(unit.document()));
        }
        return missing.isEmpty();
    }
}
