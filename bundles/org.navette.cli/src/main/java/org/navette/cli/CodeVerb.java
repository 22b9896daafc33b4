package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.store.Codebook;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code", subcommands = { CodeVerb.ListAll.class, CodeVerb.Add.class, CodeChangeVerbs.Move.class, CodeChangeVerbs.Merge.class,
        CodeSplitVerb.class, CodeChangeVerbs.Rename.class, CodeEditVerb.class, CodeChangeVerbs.Switch.class, CodeChangeVerbs.Delete.class,
        CodeVersionVerbs.Keep.class, CodeVersionVerbs.Versions.class, CodeVersionVerbs.Diff.class, CodeReadyVerb.class })
final class CodeVerb extends Verbs {

    static Code find(Study study, String name) {
        return study.codebook().find(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("code.unknown", name)));
    }

    /** A code that may be put on texts. */
    static Code offered(Study study, String name) {
        Code code = find(study, name);
        if (!code.active()) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.off", code.name()));
        }
        return code;
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        record Counted(String code, int level, boolean active, String definition, String colour, long documents, long codings) {
        }

        @Override
        void run() {
            List<Counted> codes = read(opened -> {
                var counts = opened.codebook().counts();
                List<Code> all = opened.codebook().codes();
                return all.stream().map(code -> {
                    var count = counts.getOrDefault(code.id(), new Codebook.CodeCount(0, 0));
                    return new Counted(code.name(), level(code, all), code.active(), code.definition(), code.colour(),
                            count.documents(), count.codings());
                }).toList();
            });
            answer(codes, () -> {
                var table = new TextTable().row(Messages.text("code.name"), Messages.text("code.documents"), Messages.text("code.codings"));
                codes.forEach(c -> table.row("  ".repeat(c.level())
                        + (c.active() ? c.code() : Messages.text("code.listed.off", c.code())), c.documents(), c.codings()));
                print(table.toString());
            });
        }

        private static int level(Code code, List<Code> all) {
            int level = 0;
            for (Long parent = code.parent(); parent != null; level++) {
                long id = parent;
                parent = all.stream().filter(c -> c.id() == id).findFirst().orElseThrow().parent();
            }
            return level;
        }
    }

    @Command(name = "add")
    static final class Add extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME")
        private String name;

        @Option(names = "--under", paramLabel = "CODE")
        private String under;

        @Option(names = "--definition", paramLabel = "TEXT")
        private String definition = "";

        @Override
        void run() {
            edit(opened -> {
                Long parent = under == null ? null : find(opened, under).id();
                Code plain = Code.named(name);
                var code = new Code(0, parent, name, definition, "", "", "", plain.colour(), null, Integer.MAX_VALUE);
                return opened.edit(Label.of(Deed.ADD_CODE, name), e -> e.addCode(code));
            });
            say("code.added", name);
        }
    }
}
