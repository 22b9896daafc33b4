package org.navette.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.navette.analysis.codebook.SplitBy;
import org.navette.analysis.codebook.SplitCode;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.core.study.Coder;
import org.navette.core.study.Coding;
import org.navette.core.study.Variable;
import org.navette.core.study.VariableType;
import org.navette.core.text.CodePoints;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.crosstab.VariableNames;

/** The ways to split a code, and the split that the user's answers make. */
final class SplitPlan {
    /** More codings than this nobody sorts by hand in a list. */
    static final int MOST = 2000;
    private static final int QUOTE = 90;
    private final long code;

    /** @param variable null unless by a variable */
    record Way(Kind kind, Variable variable) {
        enum Kind {
            CODER, SENTIMENT, WORDS, HAND, VARIABLE
        }

        String words() {
            return kind == Kind.VARIABLE ? Messages.text("split.by.variable", VariableNames.of(variable))
                    : Messages.text("split.by." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A line that can be ticked: a part, or by hand a coding. @param key part's key or coding's id */
    record Choice(String key, String name, long codings) {
    }

    SplitPlan(long code) {
        this.code = code;
    }

    static List<Way> ways(List<Variable> variables) {
        List<Way> ways = new ArrayList<>();
        for (Way.Kind kind : List.of(Way.Kind.CODER, Way.Kind.SENTIMENT, Way.Kind.WORDS, Way.Kind.HAND)) {
            ways.add(new Way(kind, null));
        }
        variables.stream().filter(v -> v.type() != VariableType.MULTI).forEach(v -> ways.add(new Way(Way.Kind.VARIABLE, v)));
        return ways;
    }

    /** What can be ticked; nothing by words. */
    List<Choice> choices(Study study, Way way) {
        return switch (way.kind()) {
            case WORDS -> List.of();
            case HAND -> codings(study);
            case CODER -> parts(study, new SplitBy.ByCoder());
            case SENTIMENT -> parts(study, new SplitBy.BySentiment());
            case VARIABLE -> parts(study, new SplitBy.ByVariable(way.variable().name()));
        };
    }

    private List<Choice> parts(Study study, SplitBy by) {
        return by.parts(study, code, Progress.NONE).stream().map(p -> new Choice(p.key(), p.name(), p.codings().size())).toList();
    }

    private List<Choice> codings(Study study) {
        Map<Long, Coder> coders = study.codings().codersById();
        List<Choice> choices = new ArrayList<>();
        for (Coding coding : study.codings().withCode(code).stream().limit(MOST).toList()) {
            var document = study.documents().get(coding.document());
            String quote = coding.segment() == null ? document.text() : CodePoints.slice(document.text(), coding.segment());
            String line = quote.replaceAll("\\s+", " ").strip();
            choices.add(new Choice(Long.toString(coding.id()), document.name() + " · " + coders.get(coding.coder()).name() + " · "
                    + (CodePoints.length(line) <= QUOTE ? line : line.substring(0, CodePoints.toUtf16(line, QUOTE - 1)) + "…"), 1));
        }
        return choices;
    }

    /**
     * The split.
     *
     * @param words  the expression, when by words
     * @param target name of the code that takes what goes; empty: each part a code of its own name
     * @throws InputProblem when something is missing
     */
    SplitCode split(Way way, List<Choice> ticked, String words, String target, boolean beside) {
        String name = target.strip();
        boolean named = way.kind() == Way.Kind.WORDS || way.kind() == Way.Kind.HAND;
        if (way.kind() == Way.Kind.WORDS && words.isBlank()) {
            throw problem("split.no.words");
        }
        if (way.kind() != Way.Kind.WORDS && ticked.isEmpty()) {
            throw problem("split.no.choice");
        }
        if (named && name.isEmpty()) {
            throw problem("split.no.name");
        }
        Map<String, String> into = new LinkedHashMap<>();
        if (!named) {
            ticked.forEach(c -> into.put(c.key(), name.isEmpty() ? c.name() : name));
        }
        return new SplitCode(code, by(way, ticked, words.strip(), name), into, beside);
    }

    private static SplitBy by(Way way, List<Choice> ticked, String words, String name) {
        return switch (way.kind()) {
            case CODER -> new SplitBy.ByCoder();
            case SENTIMENT -> new SplitBy.BySentiment();
            case VARIABLE -> new SplitBy.ByVariable(way.variable().name());
            case WORDS -> new SplitBy.ByWords(Map.of(name, pattern(words)));
            case HAND -> {
                Map<Long, String> codings = new LinkedHashMap<>();
                ticked.forEach(c -> codings.put(Long.valueOf(c.key()), name));
                yield new SplitBy.ByHand(codings);
            }
        };
    }

    private static Pattern pattern(String words) {
        try {
            return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw problem("split.regex", words);
        }
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }
}
