package org.navette.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
final class UndoVerb extends Verb {
    @Parameters(paramLabel = "STUDY", descriptionKey = "option.study")
    private Path study;

    @Override
    void run() {
        Optional<JournalEntry> undone = edit(study, opened -> opened.journal().undo());
        JournalEntry entry = undone.orElseThrow(() -> new InputProblem(Place.in(study), Messages.text("undo.nothing")));
        answer(JournalVerb.Line.of(entry), () -> say("undo.done", entry.label().sentence()));
    }
}
