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

@Command(name = "code", subcommands = { CodeVerb.ListAll.class, CodeVerb.Add.class, CodeVerb.Move.class, CodeVerb.Merge.class,
        CodeVerb.Rename.class, CodeVerb.Delete.class })
final class CodeVerb extends Verbs {

    static Code find(Study study, String name) {
        return study.codebook().find(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("code.unknown", name)));
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        record Counted(String code, int level, String definition, String colour, long documents, long codings) {
        }

        @Override
        void run() {
            List<Counted> codes = read(opened -> {
                var counts = opened.codebook().counts();
                List<Code> all = opened.codebook().codes();
                return all.stream().map(code -> {
                    var count = counts.getOrDefault(code.id(), new Codebook.CodeCount(0, 0));
                    return new Counted(code.name(), level(code, all), code.definition(), code.colour(), count.documents(), count.codings());
                }).toList();
            });
            answer(codes, () -> {
                var table = new TextTable().row(Messages.text("code.name"), Messages.text("code.documents"), Messages.text("code.codings"));
                codes.forEach(c -> table.row("  ".repeat(c.level()) + c.code(), c.documents(), c.codings()));
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

    @Command(name = "move")
    static final class Move extends StudyVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Option(names = "--under", paramLabel = "CODE", descriptionKey = "option.under")
        private String under;

        @Override
        void run() {
            edit(opened -> {
                Code moved = find(opened, code);
                Code parent = under == null ? null : find(opened, under);
                return opened.edit(Label.of(Deed.MOVE_CODE, moved.name(), parent == null ? "" : parent.name()), e -> {
                    e.moveCode(moved.id(), parent == null ? null : parent.id(), Integer.MAX_VALUE);
                    return null;
                });
            });
            say("code.moved", code);
        }
    }

    @Command(name = "merge")
    static final class Merge extends StudyVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String from;

        @Parameters(index = "2", paramLabel = "INTO")
        private String into;

        @Override
        void run() {
            edit(opened -> {
                Code gone = find(opened, from);
                Code kept = find(opened, into);
                return opened.edit(Label.of(Deed.MERGE_CODE, gone.name(), kept.name()), e -> {
                    e.mergeCode(gone.id(), kept.id());
                    return null;
                });
            });
            say("code.merged", from, into);
        }
    }

    @Command(name = "rename")
    static final class Rename extends StudyVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Parameters(index = "2", paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            edit(opened -> {
                Code c = find(opened, code);
                Code renamed = c.renamed(name);
                return opened.edit(Label.of(Deed.RENAME_CODE, c.name(), name), e -> {
                    e.updateCode(renamed);
                    return null;
                });
            });
            say("code.renamed", code, name);
        }
    }

    @Command(name = "delete")
    static final class Delete extends StudyVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Override
        void run() {
            edit(opened -> {
                Code gone = find(opened, code);
                return opened.edit(Label.of(Deed.DELETE_CODE, gone.name()), e -> {
                    e.deleteCode(gone.id());
                    return null;
                });
            });
            say("code.deleted", code);
        }
    }
}
