package org.navette.analysis.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.core.study.Sample;
import org.navette.core.study.SampleUnit;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.store.Study;

/**
 * Which documents: terms joined by {@code AND}, each one of {@code sample:NAME}, {@code set:NAME}, {@code kept:NAME},
 * {@code var:NAME=VALUE}, {@code NAME=VALUE}, {@code code:NAME} (the code or one below it), {@code sentiment:negative} (the machine's when no
 * person tagged any). A value may stand between double quotes; capitals do not matter in values.
 */
public final class Filter {
    private static final String AND = "\\s+AND\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final String KEPT = "kept:";
    private static final int DEEPEST = 8;
    private final List<Term> terms;

    private Filter(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** One condition. */
    private sealed interface Term {
        record InSample(Sample sample) implements Term {
        }

        record InSet(NamedSet set) implements Term {
        }

        record Value(Variable variable, String value) implements Term {
        }

        record Coded(List<Long> codes) implements Term {
        }

        record Felt(Feeling feeling) implements Term {
        }
    }

    /**
     * Reads a filter and checks its names against the study.
     *
     * @param words null or blank for no condition
     * @throws InputProblem when a term says nothing or names what the study has not
     */
    public static Filter parse(Study study, String words) {
        if (words == null || words.isBlank()) {
            return new Filter(List.of());
        }
        return new Filter(terms(study, words, 0));
    }

    /** A kept query stands for its own terms; one that leads back to itself ends somewhere. */
    private static List<Term> terms(Study study, String words, int depth) {
        if (depth > DEEPEST) {
            throw problem("filter.circle", words);
        }
        return Arrays.stream(words.strip().split(AND)).map(String::strip)
                .flatMap(word -> word.startsWith(KEPT)
                        ? terms(study, KeptQuery.find(study, unquoted(word.substring(KEPT.length()))), depth + 1).stream()
                        : Stream.of(term(study, word)))
                .toList();
    }

    private static Term term(Study study, String word) {
        if (word.startsWith("sample:")) {
            String name = unquoted(word.substring("sample:".length()));
            return new Term.InSample(study.samples().find(name)
                    .orElseThrow(() -> problem("filter.sample", name, names(study.samples().list(), Sample::name))));
        }
        if (word.startsWith("set:")) {
            return new Term.InSet(set(study, unquoted(word.substring("set:".length()))));
        }
        if (word.startsWith("code:")) {
            String name = unquoted(word.substring("code:".length()));
            Code code = code(study, name);
            return new Term.Coded(study.codebook().under(code.id()).stream().map(Code::id).toList());
        }
        if (word.startsWith("sentiment:")) {
            String name = unquoted(word.substring("sentiment:".length())).toUpperCase(Locale.ROOT);
            return new Term.Felt(Arrays.stream(Feeling.values()).filter(f -> f.name().equals(name)).findFirst()
                    .orElseThrow(() -> problem("filter.sentiment", name.toLowerCase(Locale.ROOT))));
        }
        String rest = word.startsWith("var:") ? word.substring("var:".length()) : word;
        int sign = rest.indexOf('=');
        if (sign <= 0) {
            throw problem("filter.term", word);
        }
        return new Term.Value(variable(study, unquoted(rest.substring(0, sign).strip())),
                unquoted(rest.substring(sign + 1).strip()));
    }

    /** The set of that name. @throws InputProblem listing those there are */
    public static NamedSet set(Study study, String name) {
        return study.sets().find(name)
                .orElseThrow(() -> problem("filter.set", name, names(study.sets().list(), NamedSet::name)));
    }

    /** The code of that name or path. @throws InputProblem listing those there are */
    public static Code code(Study study, String name) {
        return study.codebook().find(name)
                .orElseThrow(() -> problem("filter.code", name, names(study.codebook().codes(), Code::name)));
    }

    /** The variable of that name. @throws InputProblem listing those there are */
    public static Variable variable(Study study, String name) {
        return study.variables().find(name)
                .orElseThrow(() -> problem("filter.variable", name, names(study.variables().list(), Variable::name)));
    }

    /** The sample it names, if it names one. */
    public Optional<Sample> sample() {
        return terms.stream().filter(Term.InSample.class::isInstance).map(t -> ((Term.InSample) t).sample())
                .findFirst();
    }

    /** Documents that meet every term. @param judgements asked for only when a code or a sentiment is named */
    public BitSet apply(Frame frame, Supplier<Judgements> judgements) {
        BitSet found = frame.all();
        terms.forEach(term -> found.and(documents(term, frame, judgements)));
        return found;
    }

    /** Documents that meet the terms about variables only: whom the table could speak of, whoever was read. */
    public BitSet population(Frame frame) {
        BitSet found = frame.all();
        terms.stream().filter(Term.Value.class::isInstance).forEach(t -> found.and(documents(t, frame, null)));
        return found;
    }

    private static BitSet documents(Term term, Frame frame, Supplier<Judgements> judgements) {
        return switch (term) {
            case Term.InSample in -> {
                BitSet drawn = new BitSet();
                for (SampleUnit unit : frame.study().samples().units(in.sample().id())) {
                    drawn.set(frame.number(unit.document()));
                }
                yield drawn;
            }
            case Term.InSet in -> {
                BitSet members = new BitSet();
                in.set().documents().forEach(id -> members.set(frame.number(id)));
                yield members;
            }
            case Term.Value value -> matching(frame, value);
            case Term.Coded coded -> judgements.get().carrying(coded.codes());
            case Term.Felt felt -> judgements.get().sentiments(!judgements.get().humanSentiment()).get(felt.feeling());
        };
    }

    /** A value's label stands for it. */
    private static BitSet matching(Frame frame, Term.Value asked) {
        String[] values = frame.values(asked.variable());
        Term.Value term = frame.study().variables().values(asked.variable()).stream().filter(v -> asked.value().equalsIgnoreCase(v.label()))
                .findFirst().map(v -> new Term.Value(asked.variable(), v.value())).orElse(asked);
        BitSet found = new BitSet();
        boolean multi = term.variable().type() == VariableType.MULTI;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && (multi
                    ? Arrays.stream(values[i].split("\\|")).anyMatch(term.value()::equalsIgnoreCase)
                    : term.value().equalsIgnoreCase(values[i]))) {
                found.set(i);
            }
        }
        return found;
    }

    private static String unquoted(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"") ? word.substring(1, word.length() - 1)
                : word;
    }

    private static <T> String names(List<T> things, java.util.function.Function<T, String> name) {
        List<String> names = new ArrayList<>(things.stream().map(name).limit(40).toList());
        if (things.size() > names.size()) {
            names.add("…");
        }
        return names.isEmpty() ? Messages.text("filter.none") : String.join(", ", names);
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
