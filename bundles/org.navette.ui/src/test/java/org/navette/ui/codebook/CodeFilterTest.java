package org.navette.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Code;

class CodeFilterTest {
    private final List<Code> codes = List.of(code(1, null, "Service", "", "s"), code(2, 1L, "Délai", "Temps d’attente", "d"),
            code(3, 1L, "Accueil", "", null), code(4, null, "Prix", "Ce que coûte le service", "p"));

    private static Code code(long id, Long parent, String name, String definition, String key) {
        return new Code(id, parent, name, definition, "", "", "", "#0072b2", key, 0);
    }

    @Test
    void namesAndDefinitionsAreSearchedWhateverCaseAndAccents() {
        assertEquals(Set.of(2L), CodeFilter.matches(codes, "DELAI"));
        assertEquals(Set.of(2L), CodeFilter.matches(codes, "attente temps"));
        assertEquals(Set.of(1L, 4L), CodeFilter.matches(codes, "serv"));
    }

    @Test
    void oneLetterMeansAKeyOrTheBeginningOfAName() {
        assertEquals(Set.of(4L), CodeFilter.matches(codes, "p"));
        assertEquals(Set.of(3L), CodeFilter.matches(codes, "a"));
    }

    @Test
    void theCodesAboveStay() {
        assertEquals(Set.of(1L, 2L), CodeFilter.shown(codes, "délai"));
        assertEquals(Set.of(1L, 2L, 3L, 4L), CodeFilter.shown(codes, " "));
        assertEquals(Set.of(), CodeFilter.shown(codes, "xyz"));
    }

    @Test
    void aKeyThatIsTakenIsRefused() {
        assertTrue(KeyCheck.problem(codes, 2, "P").orElseThrow().contains("Prix"));
        assertTrue(KeyCheck.problem(codes, 2, "+").isPresent());
        assertTrue(KeyCheck.problem(codes, 2, "d").isEmpty(), "its own");
        assertTrue(KeyCheck.problem(codes, 2, "").isEmpty());
        assertTrue(KeyCheck.problem(codes, 2, "x").isEmpty());
    }
}
