package org.navette.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.store.Journal;
import org.navette.store.JournalEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "journal")
final class JournalVerb extends StudyVerb {
    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** In the user's own time. */
    static String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.systemDefault()));
    }

    record Line(long id, Instant at, String who, String what, boolean undone) {
        static Line of(JournalEntry entry) {
            return new Line(entry.id(), entry.at(), entry.who(), entry.label().sentence(), entry.undone());
        }
    }

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000")
    private int limit;

    @Option(names = "--find", paramLabel = "WORDS", defaultValue = "")
    private String words;

    @Option(names = "--who", paramLabel = "NAME")
    private String person;

    @Override
    void run() {
        if (limit < 0) {
            throw new InputProblem(Place.NOWHERE, Messages.text("journal.negative"));
        }
        List<Line> lines = read(opened -> {
            Journal journal = opened.journal();
            return journal.entries(Arrays.stream(journal.find(words, person)).limit(limit).toArray()).stream().map(Line::of).toList();
        });
        answer(lines, () -> {
            var table = new TextTable();
            lines.forEach(l -> table.row(l.id(), when(l.at()), l.who(), l.what() + (l.undone() ? " " + Messages.text("journal.undone") : "")));
            print(table.toString());
        });
    }
}
