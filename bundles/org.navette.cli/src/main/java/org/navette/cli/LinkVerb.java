package org.navette.cli;

import java.time.Instant;
import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Anchor;
import org.navette.core.study.Document;
import org.navette.core.study.Link;
import org.navette.core.study.Segment;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "link", subcommands = { LinkVerb.Add.class, LinkVerb.Remove.class, LinkVerb.ListAll.class })
final class LinkVerb extends Verbs {
    /** One end of a link. */
    record End(String document, Segment segment) {
        static End of(Study study, Anchor anchor) {
            return new End(study.documents().get(anchor.document()).name(), anchor.segment());
        }

        String words() {
            return document + (segment == null ? "" : " " + Lookup.span(segment));
        }
    }

    record Line(long id, String name, End from, End to, String coder, String memo, Instant at) {
        static Line of(Study study, Link link) {
            return new Line(link.id(), link.name(), End.of(study, link.from()), End.of(study, link.to()),
                    study.codings().codersById().get(link.coder()).name(), link.memo(), link.at());
        }
    }

    @Command(name = "add")
    static final class Add extends StudyVerb {
        @Parameters(index = "1", paramLabel = "FROM")
        private String from;

        @Parameters(index = "2", paramLabel = "TO")
        private String to;

        @Option(names = "--name", required = true, paramLabel = "N")
        private String name;

        @Option(names = "--from-span", paramLabel = "A-B", descriptionKey = "option.span")
        private String fromSpan;

        @Option(names = "--to-span", paramLabel = "A-B", descriptionKey = "option.span")
        private String toSpan;

        @Option(names = "--memo", paramLabel = "TEXT")
        private String memo;

        @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
        private String coder = System.getProperty("user.name", "?");

        @Override
        void run() {
            Line added = edit(opened -> {
                Document first = Lookup.document(opened, from);
                Document second = Lookup.document(opened, to);
                Anchor start = new Anchor(first.id(), Lookup.span(first, fromSpan));
                Anchor end = new Anchor(second.id(), Lookup.span(second, toSpan));
                long id = opened.edit(Label.of(Deed.ADD_LINK, name, first.name(), second.name()),
                        e -> e.addLink(new Link(0, name, start, end, e.coder(coder, false).id(), memo, e.at())));
                return Line.of(opened, opened.links().list().stream().filter(l -> l.id() == id).findFirst().orElseThrow());
            });
            answer(added, () -> say("link.added", Long.toString(added.id())));
        }
    }

    @Command(name = "remove")
    static final class Remove extends StudyVerb {
        @Parameters(index = "1", paramLabel = "ID")
        private long id;

        @Override
        void run() {
            edit(opened -> {
                Link link = opened.links().list().stream().filter(l -> l.id() == id).findFirst()
                        .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("link.unknown", Long.toString(id))));
                return opened.edit(Label.of(Deed.REMOVE_LINK, link.name()), e -> {
                    e.removeLink(id);
                    return null;
                });
            });
            say("link.removed", Long.toString(id));
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "option.document")
        private String document;

        @Override
        void run() {
            List<Line> lines = read(opened -> (document == null ? opened.links().list() : opened.links().of(Lookup.document(opened, document).id()))
                    .stream().map(l -> Line.of(opened, l)).toList());
            answer(lines, () -> {
                var table = new TextTable().row("id", Messages.text("link.from"), Messages.text("link.name"), Messages.text("link.to"),
                        Messages.text("memo.who"), Messages.text("coding.memo"));
                lines.forEach(l -> table.row(l.id(), l.from().words(), l.name(), l.to().words(), l.coder(), l.memo() == null ? "" : l.memo()));
                print(table.toString());
            });
        }
    }
}
