package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.selection.Filter;
import org.navette.analysis.sets.EditSet;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.NamedSet;
import org.navette.store.Deed;
import org.navette.store.DocumentRow;
import org.navette.store.Label;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set", subcommands = { SetVerb.Add.class, SetVerb.Edit.class, SetVerb.Remove.class, SetVerb.ListAll.class })
final class SetVerb extends Verbs {
    record Line(String name, String about, int documents, int codes) {
        static Line of(NamedSet set) {
            return new Line(set.name(), set.about(), set.documents().size(), set.codes().size());
        }
    }

    record Members(String name, String about, List<String> documents, List<String> codes) {
    }

    /** What goes in. */
    static final class Comers {
        @Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "set.in.document")
        private List<String> documents = new ArrayList<>();

        @Option(names = "--filter", paramLabel = "Q", descriptionKey = "option.filter")
        private String filter;

        @Option(names = "--code", paramLabel = "CODE", descriptionKey = "set.in.code")
        private List<String> codes = new ArrayList<>();

        @Option(names = "--about", paramLabel = "TEXT", descriptionKey = "set.in.about")
        private String about;
    }

    @Command(name = "add")
    static final class Add extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "set.in.name")
        private String name;

        @Mixin
        private Comers comers = new Comers();

        @Override
        void run() {
            var result = edit(opened -> {
                if (opened.sets().find(name).isPresent()) {
                    throw new InputProblem(Place.NOWHERE, Messages.text("set.taken", name));
                }
                return new EditSet().run(opened, new EditSet.Params(name, true, null, comers.about, comers.documents, comers.filter, List.of(),
                        comers.codes, List.of()), progress());
            });
            answer(result, () -> say("set.done", result.name(), result.documents(), result.codes()));
        }
    }

    @Command(name = "edit")
    static final class Edit extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "set.in.name")
        private String name;

        @Option(names = "--rename", paramLabel = "NAME")
        private String rename;

        @Option(names = "--without-document", paramLabel = "DOCUMENT")
        private List<String> documents = new ArrayList<>();

        @Option(names = "--without-code", paramLabel = "CODE")
        private List<String> codes = new ArrayList<>();

        @Mixin
        private Comers comers = new Comers();

        @Override
        void run() {
            var result = edit(opened -> new EditSet().run(opened, new EditSet.Params(name, false, rename, comers.about, comers.documents,
                    comers.filter, documents, comers.codes, codes), progress()));
            answer(result, () -> say("set.done", result.name(), result.documents(), result.codes()));
        }
    }

    @Command(name = "remove")
    static final class Remove extends StudyVerb {
        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "set.in.name")
        private String name;

        @Override
        void run() {
            edit(opened -> {
                NamedSet set = Filter.set(opened, name);
                return opened.edit(Label.of(Deed.REMOVE_SET, set.name()), e -> {
                    e.removeSet(set.id());
                    return null;
                });
            });
            say("set.removed", name);
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Option(names = "--name", paramLabel = "NAME")
        private String name;

        @Override
        void run() {
            if (name != null) {
                Members members = read(opened -> members(opened, Filter.set(opened, name)));
                answer(members, () -> {
                    members.documents().forEach(this::print);
                    members.codes().forEach(code -> print(Messages.text("set.code", code)));
                });
                return;
            }
            List<Line> lines = read(opened -> opened.sets().list().stream().map(Line::of).toList());
            answer(lines, () -> {
                var table = new TextTable().row(Messages.text("set.name"), Messages.text("info.documents"), Messages.text("info.codes"),
                        Messages.text("set.about"));
                lines.forEach(l -> table.row(l.name(), Messages.text("number", l.documents()), Messages.text("number", l.codes()),
                        l.about() == null ? "" : l.about()));
                print(table.toString());
            });
        }

        private static Members members(Study study, NamedSet set) {
            long[] ids = set.documents().stream().mapToLong(id -> id).sorted().toArray();
            return new Members(set.name(), set.about(), study.documents().rows(ids).stream().map(DocumentRow::name).toList(),
                    study.codebook().codes().stream().filter(c -> set.codes().contains(c.id())).map(Code::name).toList());
        }
    }
}
