package org.navette.cli;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;

import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.study.Coding;
import org.navette.core.study.Document;
import org.navette.core.study.Origin;
import org.navette.core.study.Segment;
import org.navette.core.study.SentimentTag;
import org.navette.core.text.CodePoints;
import org.navette.formats.codebooks.SentimentWord;
import org.navette.store.Deed;
import org.navette.store.Label;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "coding", subcommands = { CodingVerb.Add.class, CodingVerb.Remove.class, CodingVerb.ListAll.class })
final class CodingVerb extends Verbs {

    record Line(long id, String document, Segment segment, String code, String coder, String origin, Double weight, Instant at, String memo,
            String quote) {
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

        @Option(names = "--weight", paramLabel = "0-100")
        private Double weight;

        @Option(names = "--sentiment", paramLabel = "S", descriptionKey = "option.sentiment")
        private String sentiment;

        @Option(names = "--memo", paramLabel = "TEXT")
        private String memo;

        @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coder")
        private String coder = System.getProperty("user.name", "?");

        @Override
        void run() {
            if (weight != null && !(weight >= 0 && weight <= 100)) {
                throw new InputProblem(Place.NOWHERE, Messages.text("coding.weight"));
            }
            long id = edit(opened -> {
                Document read = Lookup.document(opened, document);
                Code label = CodeVerb.offered(opened, code);
                Segment segment = Lookup.segment(read, start, end);
                SentimentWord felt = Lookup.sentiment(opened, sentiment);
                return opened.edit(Label.of(Deed.ADD_CODING, label.name(), read.name()), e -> {
                    long by = e.coder(coder, false).id();
                    if (felt != null) {
                        e.tagSentiment(new SentimentTag(0, read.id(), segment, felt.polarity(), felt.aside(), by, Origin.HUMAN, e.at()));
                    }
                    return e.addCoding(new Coding(0, read.id(), segment, label.id(), by, weight, Origin.HUMAN, e.at(), memo));
                });
            });
            answer(new Added(id), () -> say("coding.added", Long.toString(id)));
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
                Line line = line(opened, find(opened, id));
                return opened.edit(Label.of(Deed.REMOVE_CODING, line.code(), line.document()), e -> {
                    e.removeCoding(id);
                    return null;
                });
            });
            say("coding.removed", Long.toString(id));
        }
    }

    static Coding find(Study study, long id) {
        try {
            return study.codings().get(id);
        } catch (NoSuchElementException e) {
            throw new InputProblem(Place.NOWHERE, Messages.text("coding.unknown", Long.toString(id)), e);
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
                var table = new TextTable().row("id", Messages.text("coding.document"), Messages.text("coding.span.title"), Messages.text("coding.code"),
                        Messages.text("coding.coder"), Messages.text("coding.weight.title"), Messages.text("coding.at"), Messages.text("coding.origin"),
                        Messages.text("coding.quote"), Messages.text("coding.memo"));
                lines.forEach(l -> table.row(l.id(), l.document(), Lookup.span(l.segment()), l.code(), l.coder(),
                        l.weight() == null ? "" : Messages.text("decimal", l.weight()), JournalVerb.when(l.at()), Messages.text("origin." + l.origin()),
                        Lookup.shorten(l.quote()), l.memo() == null ? "" : Lookup.shorten(l.memo())));
                print(table.toString());
            });
        }
    }

    private static List<Line> lines(Study study, String document, String code) {
        Long only = document == null ? null : Lookup.document(study, document).id();
        Long label = code == null ? null : CodeVerb.find(study, code).id();
        var found = new java.util.ArrayList<Coding>();
        if (only != null) {
            found.addAll(study.codings().of(only));
        } else if (label != null) {
            found.addAll(study.codings().withCode(label));
        } else {
            study.codings().forEach(found::add);
        }
        var coders = study.codings().codersById();
        var codes = study.codebook().codes().stream().collect(java.util.stream.Collectors.toMap(Code::id, Code::name));
        return found.stream().filter(c -> label == null || c.code() == label).map(c -> line(study, c, codes.get(c.code()), coders.get(c.coder()).name()))
                .toList();
    }

    private static Line line(Study study, Coding coding) {
        String code = study.codebook().codes().stream().filter(c -> c.id() == coding.code()).findFirst().orElseThrow().name();
        return line(study, coding, code, study.codings().codersById().get(coding.coder()).name());
    }

    private static Line line(Study study, Coding c, String code, String coder) {
        Document read = study.documents().get(c.document());
        String quote = c.segment() == null ? read.text() : CodePoints.slice(read.text(), c.segment());
        return new Line(c.id(), read.name(), c.segment(), code, coder, c.origin().word(), c.weight(), c.at(), c.memo(), quote);
    }
}
