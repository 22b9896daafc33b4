package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Journal;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "undo")
final class UndoVerb extends StudyVerb {
    @Option(names = "--to", paramLabel = "ENTRY")
    private Long to;

    @Override
    void run() {
        List<JournalEntry> undone = edit(opened -> {
            Journal journal = opened.journal();
            return to == null ? journal.undo(progress()).stream().toList() : journal.undoTo(to, progress());
        });
        if (undone.isEmpty()) {
            throw new InputProblem(Place.in(study), Messages.text("undo.nothing"));
        }
        if (to == null) {
            answer(JournalVerb.Line.of(undone.getFirst()), () -> say("undo.done", undone.getFirst().label().sentence()));
        } else {
            answer(undone.stream().map(JournalVerb.Line::of).toList(),
                    () -> undone.forEach(entry -> say("undo.done", entry.label().sentence())));
        }
    }
}
