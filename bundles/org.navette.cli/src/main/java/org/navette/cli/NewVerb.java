package org.navette.cli;

import java.util.Set;

import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "new")
final class NewVerb extends StudyVerb {
    @Option(names = "--title", paramLabel = "T")
    private String title;

    @Option(names = "--language", paramLabel = "fr|en")
    private String studyLanguage;

    @Override
    void run() {
        String name = study.getFileName().toString().replaceFirst("\\.navette$", "");
        String spoken = studyLanguage == null ? Catalogue.locale().getLanguage() : studyLanguage;
        if (!Set.of("fr", "en").contains(spoken)) {
            throw new InputProblem(Place.NOWHERE, Messages.text("new.badLanguage"));
        }
        try (Study made = Study.create(study, title == null ? name : title, spoken, System.getProperty("user.name", "?"))) {
            answer(made.info(), () -> say("new.done", made.title(), made.file()));
        }
    }
}
