package org.navette.analysis.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.navette.analysis.BuiltInNames;
import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.analysis.selection.Frame;
import org.navette.core.codebook.CodeTree;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;

/**
 * Passages counted by code and variable. One passage with several codes, or of a document with several answers, counts in each.
 *
 * @param rows    codes that some passage has, in the order of the codebook
 * @param columns values of the variable; the last one may be without a value; without a variable one column for all
 * @param counts  row by row
 */
public record CodeTable(String variable, List<Row> rows, List<Column> columns, int[][] counts) {
    private static final int MOST_COLUMNS = 60;

    /** @param path of the code from the top */
    public record Row(long code, String path, String colour) {
    }

    /** @param value as the data have it; null for none, or for all when there is no variable */
    public record Column(String value, String label) {
    }

    static CodeTable count(Study study, Passages passages, Values values) {
        CodeTree tree = new CodeTree(study.codebook().codes());
        Map<Long, int[]> counts = new HashMap<>();
        for (int hit = 0; hit < passages.size(); hit++) {
            int[] columns = values.of(passages.document(hit));
            for (long code : passages.codes(hit)) {
                int[] row = counts.computeIfAbsent(code, c -> new int[values.columns().size()]);
                for (int column : columns) {
                    row[column]++;
                }
            }
        }
        List<Row> rows = tree.codes().stream().filter(c -> counts.containsKey(c.id())).map(c -> row(tree, c)).toList();
        return new CodeTable(values.title(), rows, values.columns(), rows.stream().map(r -> counts.get(r.code())).toArray(int[][]::new));
    }

    private static Row row(CodeTree tree, Code code) {
        return new Row(code.id(), tree.path(code.id()), code.colour());
    }

    /** The columns that a document counts in. */
    static final class Values {
        private static final int[] FIRST = { 0 };
        private final String title;
        private final List<Column> columns;
        private final String[] values;
        private final Map<String, int[]> known;

        private Values(String title, List<Column> columns, String[] values, Map<String, int[]> known) {
            this.title = title;
            this.columns = columns;
            this.values = values;
            this.known = known;
        }

        static Values of(Study study, Frame frame, String name) {
            if (name == null) {
                return new Values(null, List.of(new Column(null, Messages.text("segments.all"))), null, Map.of());
            }
            Variable variable = Filter.variable(study, name);
            String[] values = frame.values(variable);
            boolean multi = variable.type() == VariableType.MULTI;
            Map<String, Integer> places = places(study, variable, values, multi);
            List<Column> columns = new ArrayList<>();
            Map<String, String> labels = new HashMap<>();
            study.variables().values(variable).stream().filter(v -> v.label() != null).forEach(v -> labels.put(v.value(), v.label()));
            places.keySet().forEach(v -> columns.add(new Column(v, labels.getOrDefault(v, v))));
            columns.add(new Column(null, Messages.text("segments.valueless")));
            Map<String, int[]> known = new HashMap<>();
            Arrays.stream(values).filter(v -> v != null).distinct()
                    .forEach(v -> known.put(v, Arrays.stream(parts(v, multi)).mapToInt(places::get).distinct().toArray()));
            return new Values(BuiltInNames.title(variable.name()), columns, values, known);
        }

        private static String[] parts(String value, boolean multi) {
            return multi ? value.split("\\|") : new String[] { value };
        }

        /** Described values in their order, then the others in theirs. */
        private static Map<String, Integer> places(Study study, Variable variable, String[] values, boolean multi) {
            TreeSet<String> there = new TreeSet<>(variable.type() == VariableType.NUMERIC
                    ? java.util.Comparator.comparingDouble(Double::parseDouble) : java.text.Collator.getInstance()::compare);
            Set<String> different = new HashSet<>();
            for (String value : values) {
                if (value != null && different.add(value)) { // comparing as dictionaries do is dear
                    there.addAll(Arrays.asList(parts(value, multi)));
                }
                if (there.size() > MOST_COLUMNS) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("segments.values", variable.name(), MOST_COLUMNS));
                }
            }
            Map<String, Integer> places = new LinkedHashMap<>();
            for (ValueLabel described : study.variables().values(variable)) {
                if (there.remove(described.value())) {
                    places.put(described.value(), places.size());
                }
            }
            there.forEach(v -> places.put(v, places.size()));
            return places;
        }

        String title() {
            return title;
        }

        List<Column> columns() {
            return columns;
        }

        /** @param document its number in the frame */
        int[] of(int document) {
            if (values == null) {
                return FIRST;
            }
            return values[document] == null ? new int[] { columns.size() - 1 } : known.get(values[document]);
        }
    }
}
