package org.navette.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.navette.analysis.team.Conflict;
import org.navette.analysis.team.ConflictsFile;
import org.navette.analysis.team.MergeStudies;
import org.navette.store.merge.Choice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge")
final class MergeVerb extends StudyVerb {
    /** Whose version stands where nothing was chosen. */
    enum Side {
        OURS, THEIRS
    }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER")
    private List<Path> copies;

    @Option(names = "--prefer", paramLabel = "ours|theirs", defaultValue = "ours")
    private Side prefer;

    @Option(names = "--conflicts", paramLabel = "FILE.csv")
    private Path conflicts;

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @Override
    void run() {
        Map<String, Choice> choices = Map.of();
        if (conflicts != null) {
            ConflictsFile.mustBeWritable(conflicts);
            choices = Files.exists(conflicts) ? ConflictsFile.read(conflicts) : choices;
        }
        var params = new MergeStudies.Params(copies, Choice.valueOf(prefer.name()), choices, dryRun);
        MergeStudies.Result result = edit(opened -> new MergeStudies().run(opened, params, progress()));
        if (conflicts != null) {
            ConflictsFile.write(conflicts, result.conflicts());
        }
        answer(result, () -> tell(result));
    }

    private void tell(MergeStudies.Result result) {
        if (result.changed()) {
            say(dryRun ? "merge.would" : "merge.done", result.judgements());
            var table = new TextTable().row("", Messages.text("merge.came"), Messages.text("merge.changed"),
                    Messages.text("merge.went"));
            result.counts().forEach(c -> table.row(c.title(), Messages.text("number", c.came()),
                    Messages.text("number", c.changed()),
                    Messages.text("number", c.went())));
            print(table.toString());
        } else {
            say("merge.nothing");
        }
        if (!result.conflicts().isEmpty()) {
            say("merge.conflicts", result.conflicts().size());
            var table = new TextTable().row(Messages.text("merge.what"), Messages.text("merge.ours"),
                    Messages.text("merge.theirs"), Messages.text("merge.copy"),
                    Messages.text("merge.choice"));
            for (Conflict c : result.conflicts()) {
                table.row(c.what(), oneLine(c.ours().words()), oneLine(c.theirs().words()), c.copy(), c.choice().word());
            }
            print(table.toString());
            if (conflicts != null) {
                say("merge.file", conflicts);
            }
        }
        result.leftOut().forEach(this::print);
        result.notes().forEach(this::print);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
