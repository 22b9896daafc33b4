package org.navette.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.navette.analysis.selection.Filter;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Document;
import org.navette.core.study.Saved;
import org.navette.core.study.Subject;
import org.navette.core.study.Subject.Kind;
import org.navette.store.Study;

import picocli.CommandLine.Option;

/** What a memo is about: at most one thing; none is the study itself. */
final class SubjectOptions {
    @Option(names = "--document", paramLabel = "DOCUMENT", descriptionKey = "option.document")
    private String document;

    @Option(names = "--span", paramLabel = "A-B", descriptionKey = "option.span")
    private String span;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "option.code")
    private String code;

    @Option(names = "--coding", paramLabel = "ID", descriptionKey = "option.coding")
    private Long coding;

    @Option(names = "--case", paramLabel = "CUSTOMER", descriptionKey = "option.case")
    private String customer;

    @Option(names = "--variable", paramLabel = "V", descriptionKey = "option.variable")
    private String variable;

    @Option(names = "--sample", paramLabel = "NAME", descriptionKey = "option.sample")
    private String sample;

    @Option(names = "--source", paramLabel = "NAME", descriptionKey = "option.source")
    private String source;

    @Option(names = "--about-coder", paramLabel = "NAME", descriptionKey = "option.aboutCoder")
    private String coder;

    @Option(names = "--kept", paramLabel = "[KIND:]NAME", descriptionKey = "option.kept")
    private String kept;

    boolean none() {
        return document == null && code == null && coding == null && customer == null && variable == null && sample == null && source == null
                && coder == null && kept == null;
    }

    Subject of(Study study) {
        List<Subject> named = new ArrayList<>();
        if (document != null) {
            Document read = Lookup.document(study, document);
            named.add(new Subject(Kind.DOCUMENT, read.id(), Lookup.span(read, span)));
        } else if (span != null) {
            throw problem("memo.span");
        }
        if (code != null) {
            named.add(Subject.of(Kind.CODE, CodeVerb.find(study, code).id()));
        }
        if (coding != null) {
            named.add(Subject.of(Kind.CODING, CodingVerb.find(study, coding).id()));
        }
        if (customer != null) {
            named.add(Subject.of(Kind.CASE, study.cases().find(customer).orElseThrow(() -> problem("memo.case", customer))));
        }
        if (variable != null) {
            var found = Filter.variable(study, variable);
            if (found.id() < 0) {
                throw problem("memo.builtIn", found.name());
            }
            named.add(Subject.of(Kind.VARIABLE, found.id()));
        }
        if (sample != null) {
            named.add(Subject.of(Kind.SAMPLE, study.samples().find(sample).orElseThrow(() -> problem("sample.unknown", sample)).id()));
        }
        if (source != null) {
            named.add(Subject.of(Kind.SOURCE, study.sources().find(source).orElseThrow(() -> problem("memo.source", source)).id()));
        }
        if (coder != null) {
            named.add(Subject.of(Kind.CODER, study.codings().coders().stream().filter(c -> c.name().equals(coder)).findFirst()
                    .orElseThrow(() -> problem("memo.coder", coder)).id()));
        }
        if (kept != null) {
            named.add(Subject.of(Kind.KEPT, kept(study, kept).id()));
        }
        if (named.size() > 1) {
            throw problem("memo.several");
        }
        return named.isEmpty() ? Subject.STUDY : named.getFirst();
    }

    /** By its name, or, where a filter, a table and a query of passages share it, by kind and name. */
    private static Saved kept(Study study, String asked) {
        List<Saved> named = Stream.of(Saved.Kind.values()).flatMap(k -> study.saved().find(k, asked).stream()).toList();
        List<Saved> found = named.isEmpty() ? Stream.of(Saved.Kind.values()).filter(k -> asked.startsWith(k.word() + ":"))
                .flatMap(k -> study.saved().find(k, asked.substring(k.word().length() + 1)).stream()).toList() : named;
        if (found.isEmpty()) {
            throw problem("question.unknown", asked);
        }
        if (found.size() > 1) {
            throw problem("memo.kept.several", asked, found.getFirst().kind().word(), found.getLast().kind().word());
        }
        return found.getFirst();
    }

    private static InputProblem problem(String key, Object... arguments) {
        return new InputProblem(Place.NOWHERE, Messages.text(key, arguments));
    }

    /** What people call the thing. */
    static String name(Study study, Subject subject) {
        long id = subject.id();
        return switch (subject.kind()) {
            case STUDY -> study.title();
            case DOCUMENT -> study.documents().get(id).name();
            case CODE -> code(study, id);
            case CODING -> {
                var put = study.codings().get(id);
                yield code(study, put.code()) + " · " + study.documents().get(put.document()).name();
            }
            case CASE -> study.cases().key(id).orElse("");
            case VARIABLE -> study.variables().list().stream().filter(v -> v.id() == id).findFirst().orElseThrow().name();
            case SAMPLE -> study.samples().list().stream().filter(s -> s.id() == id).findFirst().orElseThrow().name();
            case CODER -> study.codings().codersById().get(id).name();
            case KEPT -> study.saved().get(id).name();
            case SOURCE -> study.sources().list().stream().filter(s -> s.id() == id).findFirst().orElseThrow().name();
        };
    }

    private static String code(Study study, long id) {
        return study.codebook().codes().stream().filter(c -> c.id() == id).findFirst().orElseThrow().name();
    }
}
