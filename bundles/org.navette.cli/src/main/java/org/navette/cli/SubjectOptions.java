package org.navette.cli;

import java.util.ArrayList;
import java.util.List;

import org.navette.analysis.selection.Filter;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Document;
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

    boolean none() {
        return document == null && code == null && coding == null && customer == null && variable == null && sample == null && source == null;
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
        if (named.size() > 1) {
            throw problem("memo.several");
        }
        return named.isEmpty() ? Subject.STUDY : named.getFirst();
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
            case SOURCE -> study.sources().list().stream().filter(s -> s.id() == id).findFirst().orElseThrow().name();
        };
    }

    private static String code(Study study, long id) {
        return study.codebook().codes().stream().filter(c -> c.id() == id).findFirst().orElseThrow().name();
    }
}
