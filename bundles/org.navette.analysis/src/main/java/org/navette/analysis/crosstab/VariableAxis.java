package org.navette.analysis.crosstab;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.navette.analysis.BuiltInNames;
import org.navette.analysis.Messages;
import org.navette.analysis.crosstab.Axis.Category;
import org.navette.analysis.crosstab.Axis.Missing;
import org.navette.analysis.selection.Frame;
import org.navette.behaviour.metrics.Banding;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;

/** A variable as a question: its values in the order they were described in, under their labels, without codes for "no answer". */
final class VariableAxis {
    private final Frame frame;
    private final Variable variable;
    private final Map<String, ValueLabel> described = new LinkedHashMap<>();
    private final List<String> order;

    VariableAxis(Frame frame, Variable variable) {
        this.frame = frame;
        this.variable = variable;
        frame.study().variables().values(variable).forEach(value -> described.put(value.value(), value));
        order = new ArrayList<>(described.keySet());
    }

    /** @param banding null for the values themselves */
    Axis of(Banding banding) {
        String[] values = frame.values(variable);
        if (banding != null) {
            return bands(values, banding);
        }
        boolean multi = variable.type() == VariableType.MULTI;
        Map<String, BitSet> answers = new HashMap<>();
        BitSet base = new BitSet();
        BitSet none = new BitSet();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                for (String answer : multi ? values[i].split("\\|") : new String[] {values[i]}) {
                    if (missing(answer)) {
                        none.set(i);
                    } else {
                        base.set(i);
                        answers.computeIfAbsent(answer, a -> new BitSet()).set(i);
                    }
                }
            }
        }
        none.andNot(base);
        List<Category> categories = new ArrayList<>();
        answers.keySet().stream().sorted(order()).forEach(answer -> categories.add(
                new Category("var:" + variable.name() + "=" + answer, answer(answer), 0, Set.of(), answers.get(answer))));
        return new Axis(label(), categories, base, !multi, false, false, false, missing(none));
    }

    private boolean missing(String answer) {
        return described.containsKey(answer) && described.get(answer).missing();
    }

    private Missing missing(BitSet more) {
        BitSet documents = (BitSet) more.clone();
        frame.study().variables().missingByDocument(variable).keySet().forEach(id -> documents.set(frame.number(id)));
        return documents.isEmpty() ? Missing.NONE : new Missing(described.values().stream().filter(ValueLabel::missing)
                .map(v -> answer(v.value())).collect(Collectors.joining(", ")), documents);
    }

    private String label() {
        String title = BuiltInNames.title(variable.name());
        return variable.unit() == null ? title : Messages.text("crosstab.unit", title, variable.unit());
    }

    private String answer(String value) {
        ValueLabel known = described.get(value);
        if (known != null && known.label() != null) {
            return known.label();
        }
        // Variables that every study has carry negative ids, and names that can be said in both languages.
        if (variable.id() < 0 && variable.name().equals("kind")) {
            return Messages.text("kind." + value);
        }
        return variable.type() == VariableType.BOOLEAN ? Messages.text("crosstab." + value) : value;
    }

    /** As described; what was not described comes behind, numbers by size, other values as a reader sorts them. */
    private Comparator<String> order() {
        Collator collator = Collator.getInstance(Catalogue.locale());
        Comparator<String> plain = (a, b) -> {
            if (a.matches("-?\\d+(\\.\\d+)?") && b.matches("-?\\d+(\\.\\d+)?")) {
                int bySize = Double.compare(Double.parseDouble(a), Double.parseDouble(b));
                return bySize == 0 ? a.compareTo(b) : bySize;
            }
            int byWord = collator.compare(a, b);
            return byWord == 0 ? a.compareTo(b) : byWord;
        };
        return Comparator.comparingInt((String value) -> described.containsKey(value) ? order.indexOf(value) : order.size()).thenComparing(plain);
    }

    private Axis bands(String[] values, Banding banding) {
        if (variable.type() != VariableType.NUMERIC && variable.type() != VariableType.ORDINAL) {
            throw new InputProblem(Place.NOWHERE, Messages.text("crosstab.notNumeric", variable.name()));
        }
        double[] numbers = Arrays.stream(values).mapToDouble(Numeric::parse).toArray();
        Axis banded = Axes.banded(label(), "var:" + variable.name(), banding.labels(), ValueBands.of(numbers, banding));
        return new Axis(banded.label(), banded.categories(), banded.base(), true, false, false, false, missing(new BitSet()));
    }
}
