package org.navette.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.navette.ui.keys.ApplicationFile;
import org.navette.ui.keys.KeyEntry;

class GuideTest {
    private final Guide english = new Guide(Locale.ENGLISH);
    private final Guide french = new Guide(Locale.FRENCH);

    @Test
    void everyPageIsBuiltAlikeInBothLanguages() {
        for (String topic : Guide.TOPICS) {
            GuidePage one = english.page(topic);
            GuidePage other = french.page(topic);
            assertEquals(one.blocks().stream().map(b -> b.kind() + " " + b.cells().size()).toList(),
                    other.blocks().stream().map(b -> b.kind() + " " + b.cells().size()).toList(), topic);
            for (Span.Kind kind : List.of(Span.Kind.LINK, Span.Kind.COMMAND_KEY)) {
                assertEquals(one.all(kind).stream().map(Span::target).toList(), other.all(kind).stream().map(Span::target).toList(), topic);
            }
            assertEquals(one.all(Span.Kind.KEY).size(), other.all(Span.Kind.KEY).size(), topic);
            assertFalse(one.words().equals(other.words()), topic + " is not translated");
            assertTrue(one.words().length() > 250, topic + " says too little");
        }
    }

    @Test
    void everyLinkAndEveryKeyLeadsSomewhere() {
        Set<String> keys = new ApplicationFile().entries().stream().map(KeyEntry::id).collect(Collectors.toSet());
        for (GuidePage page : english.pages()) {
            page.all(Span.Kind.LINK).forEach(s -> assertTrue(Guide.TOPICS.contains(s.target()), page.topic() + " " + s.target()));
            page.all(Span.Kind.COMMAND_KEY).forEach(s -> assertTrue(keys.contains(s.target()), page.topic() + " " + s.target()));
            page.blocks().forEach(b -> b.spans().stream().filter(s -> s.kind() == Span.Kind.PLAIN)
                    .forEach(s -> assertFalse(s.words().matches(".*(\\]\\(|\\{key|\\*\\*|`).*"), page.topic() + " " + s.words())));
        }
    }

    @Test
    void everyPageCanBeReachedFromAnother() {
        Set<String> linked = english.pages().stream().flatMap(p -> p.all(Span.Kind.LINK).stream()).map(Span::target).collect(Collectors.toSet());
        List<String> lonely = Guide.TOPICS.stream().filter(t -> !linked.contains(t)).toList();
        assertEquals(List.of("welcome"), lonely, "only this one is for the list at the left alone");
    }

    @Test
    void everyPartHasItsPage() {
        for (String part : new ApplicationFile().parts()) {
            assertTrue(part.endsWith(".welcome") || !Guide.topicOf(part).equals("welcome"), part);
        }
        assertEquals("reports", Guide.topicOf("org.navette.part.report"));
        assertEquals("welcome", Guide.topicOf(null));
    }

    @Test
    void findsPagesByAllWordsWhateverTheAccents() {
        assertEquals("samples", french.find("echantillon tirer").getFirst().topic());
        assertEquals("privacy", english.find("pseudonymise").getFirst().topic());
        assertEquals(List.of(), english.find("zebra"));
        assertEquals(Guide.TOPICS.size(), english.find(" ").size());
    }

    @Test
    void rendersKeysAsTheyAreNow() {
        GuidePage page = GuidePage.read("t", "# T\nPress {key:a} or {key:b}, see [there](welcome).\n- `X` **now**\n| one | two\n");
        GuideText text = GuideText.of(page, id -> id.equals("a") ? "Ctrl+J" : "", "no key");
        assertEquals("T\nPress Ctrl+J or no key, see there.\n•\tX now\none\ttwo", text.text());
        assertEquals("there", text.text().substring(text.links().getFirst().start()).substring(0, text.links().getFirst().length()));
    }

    @Test
    void goesBackAndForth() {
        GuideTrail trail = new GuideTrail();
        List.of("a", "b", "b", "c").forEach(trail::go);
        assertEquals("b", trail.step(-1));
        assertEquals("a", trail.step(-1));
        assertFalse(trail.may(-1));
        trail.go("d");
        assertFalse(trail.may(1));
        assertEquals("a", trail.step(-1));
    }
}
