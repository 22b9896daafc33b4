package org.navette.ui.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.navette.analysis.intake.CheckBehaviour;
import org.navette.analysis.intake.CheckDocuments;
import org.navette.analysis.intake.KeyMatch;
import org.navette.analysis.intake.Refusal;
import org.navette.ui.Messages;
import org.navette.ui.behaviour.BehaviourFindings;

/** What a check found, in words. @param examples rows that would be rejected, in the order of the file */
record CheckWords(String sentence, List<String> lines, List<Refusal> examples) {

    static CheckWords of(CheckDocuments.Result check) {
        List<String> lines = new ArrayList<>(List.of(Messages.text("import.check.new", check.newCases(), check.newVariables().size())));
        causes(lines, check.causes());
        lines.addAll(check.notes());
        return new CheckWords(Messages.text("import.check.done", check.documents(), check.rejected()), lines, sorted(check.examples()));
    }

    static CheckWords of(CheckBehaviour.Result check) {
        KeyMatch match = check.match();
        List<String> lines = new ArrayList<>(List.of(Messages.text("behaviour.check.match", match.matched(), match.study(), match.source())));
        if (!match.onlyStudy().isEmpty()) {
            lines.add(Messages.text("behaviour.check.study", match.study() - match.matched(), String.join(", ", match.onlyStudy())));
        }
        if (!match.onlySource().isEmpty()) {
            lines.add(Messages.text("behaviour.check.source", match.source() - match.matched(), String.join(", ", match.onlySource())));
        }
        if (check.withoutCustomer() > 0) {
            lines.add(Messages.text("behaviour.without", check.withoutCustomer()));
        }
        lines.addAll(BehaviourFindings.reach(check.total(), check.first(), check.last()));
        causes(lines, check.causes());
        lines.addAll(check.notes());
        return new CheckWords(Messages.text("behaviour.check.done", check.rows(), check.rejected()), lines, sorted(check.examples()));
    }

    private static void causes(List<String> lines, Map<Refusal.Cause, Long> causes) {
        causes.forEach((cause, count) -> lines.add(Messages.text("import.check.cause", cause.title(), count)));
    }

    private static List<Refusal> sorted(List<Refusal> examples) {
        return examples.stream().sorted(Comparator.comparingLong(Refusal::line)).toList();
    }
}
