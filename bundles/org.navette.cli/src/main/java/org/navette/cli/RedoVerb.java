package org.navette.cli;

import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;

@Command(name = "redo")
final class RedoVerb extends StudyVerb {
    @Override
    void run() {
        Optional<JournalEntry> redone = edit(opened -> opened.journal().redo());
        JournalEntry entry = redone.orElseThrow(() -> new InputProblem(Place.in(study), Messages.text("redo.nothing")));
        answer(JournalVerb.Line.of(entry), () -> say("redo.done", entry.label().sentence()));
    }
}
