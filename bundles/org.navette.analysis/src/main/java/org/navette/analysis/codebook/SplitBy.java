package org.navette.analysis.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.navette.analysis.Messages;
import org.navette.analysis.selection.Filter;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.core.text.CodePoints;
import org.navette.store.Study;

/** By what the codings of one code are divided. */
public sealed interface SplitBy {
    /** The parts that hold at least one coding, in an order that readers expect; no coding lies in two. */
    List<Part> parts(Study study, long code, Progress progress);

    /** Codings that go together. @param key as written on the command line. @param name what its code is called when nobody says otherwise */
    record Part(String key, String name, List<Long> codings) {
        public Part {
            codings = List.copyOf(codings);
        }

        boolean is(String wanted) {
            return key.equalsIgnoreCase(wanted.strip()) || name.equalsIgnoreCase(wanted.strip());
        }
    }

    /** By who coded. */
    record ByCoder() implements SplitBy {
        @Override
        public List<Part> parts(Study study, long code, Progress progress) {
            Parts parts = new Parts();
            List<Coding> codings = study.codings().withCode(code);
            for (Coder coder : study.codings().coders()) {
                codings.stream().filter(c -> c.coder() == coder.id()).forEach(c -> parts.add(coder.name(), coder.name(), c.id()));
            }
            return parts.list();
        }
    }

    /** By a variable of the document or of its case. @param name built-in ones such as channel too */
    record ByVariable(String name) implements SplitBy {
        @Override
        public List<Part> parts(Study study, long code, Progress progress) {
            Variable variable = Filter.variable(study, name);
            if (variable.type() == VariableType.MULTI) {
                throw new InputProblem(Place.NOWHERE, Messages.text("split.multi", variable.name()));
            }
            Map<String, String> labels = new LinkedHashMap<>();
            for (ValueLabel value : study.variables().values(variable)) {
                labels.put(value.value(), value.label() == null ? value.value() : value.label());
            }
            Map<Long, String> values = study.variables().valuesByDocument(variable);
            List<Coding> codings = study.codings().withCode(code).stream().filter(c -> values.containsKey(c.document())).toList();
            List<String> order = new ArrayList<>(labels.keySet());
            codings.stream().map(c -> values.get(c.document())).distinct().filter(v -> !labels.containsKey(v)).sorted().forEach(order::add);
            Parts parts = new Parts();
            order.forEach(value -> codings.stream().filter(c -> values.get(c.document()).equals(value))
                    .forEach(c -> parts.add(value, labels.getOrDefault(value, value), c.id())));
            return parts.list();
        }
    }

    /**
     * By words in the coded passage (in the whole text for a coding of the whole document); the first expression found decides.
     *
     * @param expressions in order; name of the part → what is looked for
     */
    record ByWords(Map<String, Pattern> expressions) implements SplitBy {
        public ByWords {
            expressions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(expressions));
        }

        @Override
        public List<Part> parts(Study study, long code, Progress progress) {
            Map<String, List<Long>> found = new LinkedHashMap<>();
            expressions.keySet().forEach(name -> found.put(name, new ArrayList<>()));
            long document = 0;
            String text = "";
            for (Coding coding : study.codings().withCode(code)) {
                progress.check();
                if (coding.document() != document) {
                    document = coding.document();
                    text = study.documents().get(document).text();
                }
                String passage = coding.segment() == null ? text : CodePoints.slice(text, coding.segment());
                expressions.entrySet().stream().filter(e -> e.getValue().matcher(passage).find()).findFirst()
                        .ifPresent(e -> found.get(e.getKey()).add(coding.id()));
            }
            Parts parts = new Parts();
            found.forEach((name, ids) -> ids.forEach(id -> parts.add(name, name, id)));
            return parts.list();
        }
    }

    /** By hand. @param codings coding id → name of its part; codings of other codes are a problem */
    record ByHand(Map<Long, String> codings) implements SplitBy {
        public ByHand {
            codings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codings));
        }

        @Override
        public List<Part> parts(Study study, long code, Progress progress) {
            Map<Long, Coding> known = new LinkedHashMap<>();
            study.codings().withCode(code).forEach(c -> known.put(c.id(), c));
            Parts parts = new Parts();
            codings.forEach((id, name) -> {
                if (!known.containsKey(id)) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("split.foreign", id, study.codebook().get(code).name()));
                }
                parts.add(name, name, id);
            });
            return parts.list();
        }
    }

    /** By the sentiment of the passage, as {@link PassageFeelings} finds it. */
    record BySentiment() implements SplitBy {
        @Override
        public List<Part> parts(Study study, long code, Progress progress) {
            return new PassageFeelings(study, study.codings().withCode(code), progress).parts();
        }
    }

    /** Parts in the making. */
    final class Parts {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, List<Long>> codings = new LinkedHashMap<>();

        void add(String key, String name, long coding) {
            names.putIfAbsent(key, name);
            codings.computeIfAbsent(key, k -> new ArrayList<>()).add(coding);
        }

        List<Part> list() {
            return names.keySet().stream().map(key -> new Part(key, names.get(key), codings.get(key))).toList();
        }
    }
}
