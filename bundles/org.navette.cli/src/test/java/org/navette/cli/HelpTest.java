package org.navette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.navette.core.language.Catalogue;

import picocli.CommandLine;

class HelpTest {
    private final Locale before = Catalogue.locale();

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    @Test
    void everyVerbAndOptionIsDescribedInBothLanguages() {
        var silent = new ArrayList<String>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Catalogue.speak(language);
            describe(CommandLineRun.commandLine(new Context(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, null)), silent);
        }
        assertEquals(List.of(), silent);
    }

    private static void describe(CommandLine command, List<String> silent) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().description().length == 0 && !spec.name().equals("generate-completion")) {
            silent.add(spec.qualifiedName());
        }
        if (!spec.name().equals("generate-completion")) {
            spec.args().stream().filter(arg -> arg.description().length == 0 && !arg.hidden())
                    .forEach(arg -> silent.add(spec.qualifiedName() + " " + arg.paramLabel() + " " + arg));
        }
        command.getSubcommands().values().forEach(below -> describe(below, silent));
    }

    @Test
    void helpSpeaksTheUsersLanguage() {
        var french = Shell.run("--lang", "fr", "import", "documents", "--help");
        assertEquals(0, french.code());
        assertTrue(french.out().contains("Colonne du texte"), french.out());
        var english = Shell.run("--lang", "en", "import", "documents", "--help");
        assertTrue(english.out().contains("Column with the text"), english.out());
        assertFalse(english.out().contains("Colonne"), english.out());
    }

    @Test
    void wrongWordsAreUsageErrors() {
        for (String[] words : new String[][] { { "frobnicate" }, { "info" }, { "sample" }, { "new", "x.navette", "--nope" },
                { "crosstab", "x.navette", "--rows", "sentiment", "--columns", "var:a", "--unit", "galaxy" } }) {
            var said = Shell.run((Object[]) words);
            assertEquals(CommandLineRun.USAGE, said.code(), String.join(" ", words));
            assertFalse(said.err().isBlank());
            assertFalse(said.err().contains("Exception"), said.err());
        }
    }

    @Test
    void usageErrorsAreFrenchToo() {
        var said = Shell.run("--lang", "fr", "info");
        assertTrue(said.err().contains("Il manque STUDY"), said.err());
    }
}
