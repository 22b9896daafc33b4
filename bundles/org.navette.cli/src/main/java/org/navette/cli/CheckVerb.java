package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Repair;
import org.navette.store.Study;

import picocli.CommandLine.Command;

@Command(name = "check")
final class CheckVerb extends StudyVerb {
    record Findings(boolean sound, List<String> findings) {
    }

    @Override
    void run() {
        List<String> findings = read(Study::check);
        answer(new Findings(findings.isEmpty(), findings), () -> findings.forEach(this::print));
        if (!findings.isEmpty()) {
            throw new InputProblem(Place.in(study), Messages.text("check.damaged", findings.size(), study, Repair.advice(study)));
        }
        remark(Messages.text("check.sound"));
    }
}
