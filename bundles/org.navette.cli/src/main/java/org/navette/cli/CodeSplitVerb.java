package org.navette.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.SplitBy;
import org.navette.analysis.codebook.SplitCode;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Divides a code's codings. text: and ids: may be given several times, each with an --into of its own. */
@Command(name = "split")
final class CodeSplitVerb extends CodeChangeVerb {
    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
    private String code;

    @Option(names = "--by", paramLabel = "coder|sentiment|var:NAME|text:REGEX|ids:N,N", required = true)
    private List<String> by;

    @Option(names = "--into", paramLabel = "[PART=]NAME")
    private List<String> into = List.of();

    @Option(names = "--beside")
    private boolean beside;

    @Override
    CodebookChange change(Study opened) {
        long split = CodeVerb.find(opened, code).id();
        String first = by.getFirst();
        if (first.startsWith("text:") || first.startsWith("ids:")) {
            return new SplitCode(split, first.startsWith("text:") ? words() : hand(), Map.of(), beside);
        }
        if (by.size() > 1) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.split.one", first));
        }
        return new SplitCode(split, whole(first), targets(), beside);
    }

    private static SplitBy whole(String word) {
        if (word.equals("coder")) {
            return new SplitBy.ByCoder();
        }
        if (word.equals("sentiment")) {
            return new SplitBy.BySentiment();
        }
        if (word.startsWith("var:")) {
            return new SplitBy.ByVariable(word.substring("var:".length()));
        }
        throw new InputProblem(Place.NOWHERE, Messages.text("code.split.by", word));
    }

    /** PART=NAME, or a name that is both. */
    private Map<String, String> targets() {
        Map<String, String> targets = new LinkedHashMap<>();
        for (String word : into) {
            int equals = word.indexOf('=');
            targets.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
        }
        return targets;
    }

    private SplitBy words() {
        Map<String, Pattern> expressions = new LinkedHashMap<>();
        List<String> words = listed("text:");
        for (int i = 0; i < words.size(); i++) {
            try {
                expressions.put(into.get(i), Pattern.compile(words.get(i), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            } catch (PatternSyntaxException e) {
                throw new InputProblem(Place.NOWHERE, Messages.text("code.split.regex", words.get(i)), e);
            }
        }
        return new SplitBy.ByWords(expressions);
    }

    private SplitBy hand() {
        Map<Long, String> codings = new LinkedHashMap<>();
        List<String> words = listed("ids:");
        for (int i = 0; i < words.size(); i++) {
            for (String id : words.get(i).split(",")) {
                if (!id.strip().matches("\\d{1,18}")) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("code.split.id", id));
                }
                codings.put(Long.parseLong(id.strip()), into.get(i));
            }
        }
        return new SplitBy.ByHand(codings);
    }

    private List<String> listed(String kind) {
        List<String> words = new ArrayList<>();
        for (String word : by) {
            if (!word.startsWith(kind)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("code.split.one", word));
            }
            words.add(word.substring(kind.length()));
        }
        if (into.size() != words.size()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.split.into", words.size(), into.size()));
        }
        return words;
    }

}
