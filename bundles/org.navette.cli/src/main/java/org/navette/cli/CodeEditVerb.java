package org.navette.cli;

import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.EditCode;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.study.Code;
import org.navette.core.text.CodePoints;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a code means and how it looks; what is not named stays, an empty text clears. */
@Command(name = "edit")
final class CodeEditVerb extends CodeChangeVerb {
    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
    private String code;

    @Option(names = "--definition", paramLabel = "TEXT")
    private String definition;

    @Option(names = "--include", paramLabel = "TEXT")
    private String include;

    @Option(names = "--exclude", paramLabel = "TEXT")
    private String exclude;

    @Option(names = "--example", paramLabel = "TEXT")
    private String example;

    @Option(names = "--colour", paramLabel = "#rrggbb")
    private String colour;

    @Option(names = "--shortcut", paramLabel = "K")
    private String shortcut;

    @Override
    CodebookChange change(Study opened) {
        Code was = CodeVerb.find(opened, code);
        if (colour != null && !colour.matches("#[0-9a-fA-F]{6}")) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.colour", colour));
        }
        if (shortcut != null && CodePoints.length(shortcut) > 1) {
            throw new InputProblem(Place.NOWHERE, Messages.text("code.shortcut", shortcut));
        }
        return new EditCode(new Code(was.id(), was.parent(), was.name(), or(definition, was.definition()), or(include, was.include()),
                or(exclude, was.exclude()), or(example, was.example()), colour == null ? was.colour() : colour.toLowerCase(java.util.Locale.ROOT),
                shortcut == null ? was.shortcut() : shortcut.isBlank() ? null : shortcut, was.position(), was.active()));
    }

    private static String or(String given, String before) {
        return given == null ? before : given;
    }
}
