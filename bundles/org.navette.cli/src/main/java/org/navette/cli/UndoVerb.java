package org.navette.cli;

import java.util.Optional;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;

@Command(name = "undo")
final class UndoVerb extends StudyVerb {
    @Override
    void run() {
        Optional<JournalEntry> undone = edit(opened -> opened.journal().undo());
        JournalEntry entry = undone.orElseThrow(() -> new InputProblem(Place.in(study), Messages.text("undo.nothing")));
        answer(JournalVerb.Line.of(entry), () -> say("undo.done", entry.label().sentence()));
    }
}
