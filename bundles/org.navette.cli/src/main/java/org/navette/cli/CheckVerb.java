package org.navette.cli;

import java.nio.file.Path;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckVerb extends Verb {
    record Findings(boolean sound, List<String> findings) {
    }

    @Parameters(paramLabel = "STUDY", descriptionKey = "option.study")
    private Path study;

    @Override
    void run() {
        List<String> findings = read(study, Study::check);
        answer(new Findings(findings.isEmpty(), findings), () -> findings.forEach(this::print));
        if (!findings.isEmpty()) {
            throw new InputProblem(Place.in(study), Messages.text("check.damaged", findings.size()));
        }
        remark(Messages.text("check.sound"));
    }
}
