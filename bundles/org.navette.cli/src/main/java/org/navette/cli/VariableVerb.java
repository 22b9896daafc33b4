package org.navette.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.navette.analysis.variables.DescribeVariable;
import org.navette.analysis.variables.NpsVariable;
import org.navette.core.study.ValueLabel;
import org.navette.core.study.VariableType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "variable", subcommands = { VariableVerb.ListAll.class, VariableVerb.Describe.class, VariableVerb.Nps.class })
final class VariableVerb extends Verbs {
    record Line(String name, String owner, String type, String unit, List<ValueLabel> values, Map<String, Long> counts) {
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Option(names = "--counts")
        private boolean counts;

        @Override
        void run() {
            List<Line> lines = read(opened -> opened.variables().list().stream().map(v -> new Line(v.name(), v.owner().word(), v.type().word(), v.unit(),
                    opened.variables().values(v), counts ? opened.variables().counts(v) : new LinkedHashMap<>())).toList());
            answer(lines, () -> {
                var table = new TextTable().row(Messages.text("variable.name"), Messages.text("variable.owner"), Messages.text("variable.type"),
                        Messages.text("variable.unit"), Messages.text("variable.values"));
                lines.forEach(l -> table.row(l.name(), Messages.text("owner." + l.owner()), Messages.text("type." + l.type()), l.unit(),
                        values(l.values(), l.counts())));
                print(table.toString());
            });
        }
    }

    @Command(name = "nps")
    static final class Nps extends StudyVerb {
        @Parameters(index = "1", paramLabel = "VARIABLE", descriptionKey = "option.variable")
        private String variable;

        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            var result = edit(opened -> new NpsVariable().run(opened, new NpsVariable.Params(variable, name), progress()));
            answer(result, () -> {
                say("variable.nps", result.score(), result.error(), result.low(), result.high());
                say("variable.nps.groups", result.answers(), result.promoters(), result.passives(), result.detractors(), result.without(), result.name());
            });
        }
    }

    private static String values(List<ValueLabel> values, Map<String, Long> counts) {
        Map<String, Long> rest = new LinkedHashMap<>(counts);
        String described = values.stream().map(v -> (v.label() == null ? v.value() : v.value() + " = " + v.label())
                + (v.missing() ? " " + Messages.text("variable.missing") : "") + count(rest.remove(v.value()))).collect(Collectors.joining(" · "));
        String others = rest.entrySet().stream().limit(20).map(e -> e.getKey() + count(e.getValue())).collect(Collectors.joining(" · "));
        return described + (described.isEmpty() || others.isEmpty() ? "" : " · ") + others;
    }

    private static String count(Long count) {
        return count == null ? "" : " (" + Messages.text("number", count) + ")";
    }

    @Command(name = "describe")
    static final class Describe extends StudyVerb {
        @Parameters(index = "1", paramLabel = "VARIABLE", descriptionKey = "option.variable")
        private String name;

        @Option(names = "--type", paramLabel = "TYPE")
        private VariableType type;

        @Option(names = "--unit", paramLabel = "U")
        private String unit;

        @Option(names = "--value", paramLabel = "VALUE[=LABEL]")
        private List<String> values = new ArrayList<>();

        @Option(names = "--missing", paramLabel = "VALUE[=LABEL]")
        private List<String> missing = new ArrayList<>();

        @Override
        void run() {
            List<ValueLabel> given = values.stream().map(v -> value(v, false)).collect(Collectors.toCollection(ArrayList::new));
            List<ValueLabel> none = missing.stream().map(v -> value(v, true)).toList();
            given.addAll(none.stream().filter(v -> !values.isEmpty() && v.label() != null).toList());
            var params = new DescribeVariable.Params(name, type, unit, values.isEmpty() ? null : given,
                    missing.isEmpty() ? null : none.stream().map(ValueLabel::value).toList());
            var result = edit(opened -> new DescribeVariable().run(opened, params, progress()));
            answer(result, () -> {
                say("variable.described", result.name(), Messages.text("type." + result.type()));
                if (!result.values().isEmpty()) {
                    print(values(result.values(), Map.of()));
                }
                if (result.rewritten() > 0) {
                    say("variable.rewritten", result.rewritten());
                }
                if (!result.others().isEmpty()) {
                    say("variable.others", String.join(", ", result.others()));
                }
            });
        }

        private static ValueLabel value(String words, boolean missing) {
            int sign = words.indexOf('=');
            return sign < 0 ? new ValueLabel(words.strip(), null, missing)
                    : new ValueLabel(words.substring(0, sign).strip(), words.substring(sign + 1).strip(), missing);
        }
    }
}
