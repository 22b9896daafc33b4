package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Journal;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "redo")
final class RedoVerb extends StudyVerb {
    @Option(names = "--to", paramLabel = "ENTRY")
    private Long to;

    @Override
    void run() {
        List<JournalEntry> redone = edit(opened -> {
            Journal journal = opened.journal();
            return to == null ? journal.redo(progress()).stream().toList() : journal.redoTo(to, progress());
        });
        if (redone.isEmpty()) {
            throw new InputProblem(Place.in(study), Messages.text("redo.nothing"));
        }
        if (to == null) {
            answer(JournalVerb.Line.of(redone.getFirst()), () -> say("redo.done", redone.getFirst().label().sentence()));
        } else {
            answer(redone.stream().map(JournalVerb.Line::of).toList(),
                    () -> redone.forEach(entry -> say("redo.done", entry.label().sentence())));
        }
    }
}
