package org.navette.cli;

import java.nio.file.Path;

import org.navette.store.Repair;
import org.navette.store.Repaired;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "repair")
final class RepairVerb extends StudyVerb {
    @Option(names = "--into", paramLabel = "NEW", required = true)
    private Path into;

    @Override
    void run() {
        Repaired repaired = Repair.run(study, into, progress());
        answer(new Answer(repaired), () -> {
            var table = new TextTable().row(Messages.text("repair.table"), Messages.text("repair.taken"), Messages.text("repair.unreadable"),
                    Messages.text("repair.dropped"));
            repaired.tables().forEach(part -> table.row(part.table(), number(part.taken()), number(part.unreadable()), number(part.dropped())));
            print(table.toString());
            repaired.notes().forEach(this::print);
            say(repaired.whole() ? "repair.whole" : "repair.lost", repaired.file());
        });
        if (!repaired.whole()) {
            remark(Repair.advice(study));
        }
    }

    /** What JSON tells: as the result, and whether nothing was lost. */
    record Answer(boolean whole, Path file, java.util.List<Repaired.Part> tables, java.util.List<String> notes, org.navette.store.Backup backup) {
        Answer(Repaired repaired) {
            this(repaired.whole(), repaired.file(), repaired.tables(), repaired.notes(), repaired.backup().orElse(null));
        }
    }

    private static String number(long value) {
        return Messages.text("number", value);
    }
}
