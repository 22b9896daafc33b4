package org.navette.cli;

import java.util.List;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "coding", subcommands = { CodingVerb.Add.class, CodingVerb.Remove.class, CodingVerb.ListAll.class })
final class CodingVerb extends Verbs {

    record Line(long id, String document, Segment segment, String code, String coder, String origin, String quote) {
    }

    private static Document document(Study study, String name) {
        return study.documents().byName(name).orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("document.unknown", name)));
    }

    @Command(name = "add")
    static final class Add extends StudyVerb {
        @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "option.document")
        private String document;

        @Parameters(index = "2", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Option(names = "--start", paramLabel = "N")
        private Integer start;

        @Option(names = "--end", paramLabel = "N")
        private Integer end;

        @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
        private String coder = System.getProperty("user.name", "?");

        @Override
        void run() {
            long id = edit(opened -> {
                Document read = document(opened, document);
                Code label = CodeVerb.offered(opened, code);
                Segment segment = segment(read);
                return opened.edit(Label.of(Deed.ADD_CODING, label.name(), read.name()),
                        e -> e.addCoding(new Coding(0, read.id(), segment, label.id(), e.coder(coder, false).id(), null, Origin.HUMAN, e.at(), null)));
            });
            answer(new Added(id), () -> say("coding.added", Long.toString(id)));
        }

        private Segment segment(Document read) {
            if (start == null && end == null) {
                return null;
            }
            int length = CodePoints.length(read.text());
            if (start == null || end == null || start < 0 || end <= start || end > length) {
                throw new InputProblem(Place.NOWHERE, Messages.text("coding.span", read.name(), length));
            }
            return new Segment(start, end);
        }
    }

    record Added(long id) {
    }

    @Command(name = "remove")
    static final class Remove extends StudyVerb {
        @Parameters(index = "1", paramLabel = "ID")
        private long id;

        @Override
        void run() {
            edit(opened -> {
                Line line = lines(opened, null, null).stream().filter(l -> l.id() == id).findFirst()
                        .orElseThrow(() -> new InputProblem(Place.NOWHERE, Messages.text("coding.unknown", Long.toString(id))));
                return opened.edit(Label.of(Deed.REMOVE_CODING, line.code(), line.document()), e -> {
                    e.removeCoding(id);
                    return null;
                });
            });
            say("coding.removed", Long.toString(id));
        }
    }

    @Command(name = "list")
    static final class ListAll extends StudyVerb {
        @Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "option.document")
        private String document;

        @Option(names = "--code", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Override
        void run() {
            List<Line> lines = read(opened -> lines(opened, document, code));
            answer(lines, () -> {
                var table = new TextTable().row("id", Messages.text("coding.document"), Messages.text("coding.span.title"), Messages.text("coding.code"), Messages.text("coding.coder"), Messages.text("coding.quote"));
                lines.forEach(l -> table.row(l.id(), l.document(), l.segment() == null ? "" : l.segment().start() + "–" + l.segment().end(), l.code(), l.coder(), shorten(l.quote())));
                print(table.toString());
            });
        }
    }

    /** One line of at most 60 code points. */
    static String shorten(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return CodePoints.length(line) <= 60 ? line : line.substring(0, CodePoints.toUtf16(line, 59)) + "…";
    }

    private static List<Line> lines(Study study, String document, String code) {
        Long only = document == null ? null : document(study, document).id();
        Long label = code == null ? null : CodeVerb.find(study, code).id();
        var coders = study.codings().codersById();
        var codes = study.codebook().codes().stream().collect(java.util.stream.Collectors.toMap(Code::id, Code::name));
        var found = new java.util.ArrayList<Coding>();
        if (only != null) {
            found.addAll(study.codings().of(only));
        } else if (label != null) {
            found.addAll(study.codings().withCode(label));
        } else {
            study.codings().forEach(found::add);
        }
        return found.stream().filter(c -> label == null || c.code() == label).map(c -> {
            Document read = study.documents().get(c.document());
            String quote = c.segment() == null ? read.text() : CodePoints.slice(read.text(), c.segment());
            return new Line(c.id(), read.name(), c.segment(), codes.get(c.code()), coders.get(c.coder()).name(), c.origin().word(), quote);
        }).toList();
    }
}
