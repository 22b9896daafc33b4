package org.navette.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.navette.core.codebook.CodeDifference.Kind;
import org.navette.core.language.Catalogue;
import org.navette.core.study.Code;

class CodebookDifferenceTest {
    private final Locale before = Catalogue.locale();
    private final List<Code> first = List.of(code(1, null, "Service", ""), code(2, 1L, "Delivery", "When it comes"), code(3, 1L, "Advice", ""),
            code(4, null, "Price", ""), code(5, null, "Trust", ""));

    @BeforeEach
    void english() {
        Catalogue.speak(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Catalogue.speak(before);
    }

    static Code code(long id, Long parent, String name, String definition) {
        return new Code(id, parent, name, definition, "", null, "", "#000000", null, 0);
    }

    private static List<String> sentences(List<Code> from, List<Code> to) {
        return CodebookDifference.between(from, to, CodeMatching.ofOneStudy(from, to), Map.of()).sentences();
    }

    @Test
    void saysNothingOfEqualCodebooksEvenWhenNothingIsWrittenInTwoWays() {
        assertEquals(List.of(), sentences(first, first));
        assertEquals(List.of(), sentences(first, first.stream().map(c -> new Code(c.id(), c.parent(), c.name(), c.definition(), null, "",
                null, "#000000", "", 7)).toList()));
    }

    @Test
    void saysEachThingInASentence() {
        List<Code> second = List.of(code(5, null, "Trust", ""), code(1, null, "Help", ""), new Code(3, 1L, "Advice", "", "Experts", null, "",
                "#FF0000", null, 0, false), code(6, 1L, "Courtesy", ""), code(2, null, "Delivery", "How it comes"));
        assertEquals(List.of("“Service” is now called “Help”.", "“Service” now stands after “Trust”.", "“Service/Delivery” was moved to the top.",
                "The definition of “Service/Delivery” was “When it comes” and is now “How it comes”.",
                "“Service/Advice” had no rule of inclusion and now has one: “Experts”.",
                "The colour of “Service/Advice” was #000000 and is now #FF0000.", "“Service/Advice” was switched off.", "Removed “Price”.",
                "Added “Help/Courtesy”."), sentences(first, second));
        Catalogue.speak(Locale.FRENCH);
        assertEquals("« Service » s’appelle maintenant « Help ».", sentences(first, second).getFirst());
        assertFalse(String.join("", sentences(first, second)).contains("{"));
    }

    @Test
    void tellsWhereAMergedCodeWent() {
        List<Code> second = List.of(first.get(0), first.get(1), first.get(2), first.get(3));
        CodebookDifference difference = CodebookDifference.between(first, second, CodeMatching.ofOneStudy(first, second), Map.of(5L, "Price"));
        assertEquals(List.of("“Trust” was merged into “Price”."), difference.sentences());
    }

    @Test
    void takesACodeMadeAnewAtItsPlaceForTheSame() {
        List<Code> second = List.of(first.get(0), first.get(1), first.get(2), first.get(3), code(9, null, "Trust", "Faith"));
        assertEquals(List.of("“Trust” had no definition and now has one: “Faith”."), sentences(first, second));
    }

    @Test
    void matchesForeignCodebooksByPathThenByName() {
        List<Code> second = List.of(code(11, null, "price", ""), code(12, null, "SERVICE", ""), code(13, 11L, "Trust", ""), code(14, 12L, "Delivery", ""),
                code(15, null, "Advice", ""));
        assertEquals(Map.of(1L, 12L, 2L, 14L, 3L, 15L, 4L, 11L, 5L, 13L), CodeMatching.byPath(first, second).to());
        List<Code> twice = List.of(code(11, null, "A", ""), code(12, null, "B", ""), code(13, 11L, "Trust", ""), code(14, 12L, "Trust", ""));
        assertEquals(Map.of(), CodeMatching.byPath(List.of(first.get(4)), twice).to(), "which of the two?");
    }

    @Test
    void listsBothSideBySide() {
        List<Code> second = List.of(first.get(3), first.get(0), first.get(1).renamed("Shipping"), code(6, 1L, "Courtesy", ""));
        CodeMatching matching = CodeMatching.ofOneStudy(first, second);
        List<SideBySide.Row> rows = SideBySide.of(first, second, matching, CodebookDifference.between(first, second, matching, Map.of())).rows();
        assertEquals(List.of("Price=Price", "Trust=-", "Service=Service", "Delivery=Shipping", "Advice=-", "-=Courtesy"), rows.stream()
                .map(r -> (r.from() == null ? "-" : r.from().name()) + "=" + (r.to() == null ? "-" : r.to().name())).toList());
        assertEquals(List.of(0, 0, 0, 1, 1, 0), rows.stream().map(SideBySide.Row::fromLevel).toList());
        assertEquals(Set.of(Kind.RENAMED), rows.get(3).kinds());
        assertEquals(Set.of(Kind.ADDED), rows.get(5).kinds());
        assertEquals(Set.of(Kind.REORDERED), rows.get(2).kinds());
        assertTrue(rows.get(0).kinds().isEmpty());
    }
}
