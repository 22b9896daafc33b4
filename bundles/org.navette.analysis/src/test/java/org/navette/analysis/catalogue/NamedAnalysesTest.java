package org.navette.analysis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.navette.analysis.Messages;
import org.navette.analysis.named.NamedAnalysis;
import org.navette.analysis.named.Parameter;
import org.navette.analysis.named.ParameterType;
import org.navette.analysis.named.Values;
import org.navette.core.language.Catalogue;
import org.navette.core.problem.InputProblem;

class NamedAnalysesTest {
    /** Options of the verb itself. */
    private static final Set<String> TAKEN = Set.of("list", "out", "json", "lang", "quiet", "help");

    @Test
    void eachSaysWhatItIsInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Catalogue.speaking(language, () -> {
                for (NamedAnalysis analysis : NamedAnalyses.all()) {
                    assertFalse(analysis.title().startsWith("named."), analysis.title());
                    assertFalse(analysis.description().startsWith("named."), analysis.description());
                    for (Parameter parameter : analysis.parameters()) {
                        assertFalse(parameter.title().startsWith("named."), parameter.title());
                        assertFalse(parameter.help().startsWith("named."), parameter.help());
                        assertTrue(Messages.CATALOGUE.keys(language).contains("named.type." + parameter.type().name().toLowerCase(Locale.ROOT)));
                    }
                }
                return null;
            });
        }
    }

    @Test
    void namesAreWordsAndOnlyOnce() {
        Set<String> names = new HashSet<>();
        for (NamedAnalysis analysis : NamedAnalyses.all()) {
            assertTrue(analysis.name().matches("[a-z]+(-[a-z]+)*") && names.add(analysis.name()), analysis.name());
            Set<String> parameters = new HashSet<>(TAKEN);
            for (Parameter parameter : analysis.parameters()) {
                assertTrue(parameter.name().matches("[a-z]+(-[a-z]+)*") && parameters.add(parameter.name()), parameter.name());
            }
        }
    }

    @Test
    void presetsAreValues() {
        for (NamedAnalysis analysis : NamedAnalyses.all()) {
            Map<String, String> written = Values.of(analysis, Map.of()).written();
            for (Parameter parameter : analysis.parameters()) {
                assertEquals(parameter.preset(), written.get(parameter.name()));
                assertEquals(parameter.type() == ParameterType.CHOICE || parameter.type() == ParameterType.SWITCH, !parameter.choices().isEmpty());
            }
        }
    }

    @Test
    void anUnknownNameIsToldThoseThereAre() {
        InputProblem problem = assertThrows(InputProblem.class, () -> NamedAnalyses.named("oracle"));
        assertTrue(problem.getMessage().contains("oracle") && problem.getMessage().contains("retention"), problem.getMessage());
    }
}
