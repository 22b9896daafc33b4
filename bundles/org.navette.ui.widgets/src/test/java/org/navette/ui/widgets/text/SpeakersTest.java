package org.navette.ui.widgets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void namesThatComeBackBeforeAColonSpeak() {
        Speakers found = Speakers.of("""
                Subject: delivery
                INTERVIEWER : How was it?
                Mme Le Goff: Late.
                See https://example.org: it says so
                INTERVIEWER\u00a0: And then?
                Mme Le Goff: Kind: they called.
                Q: More?
                Q: No?
                """);
        assertEquals(Set.of("INTERVIEWER", "Mme Le Goff", "Q"), found.names());
        assertEquals("Mme Le Goff:".length(), found.label("Mme Le Goff: Late."));
        assertEquals("INTERVIEWER\u00a0:".length(), found.label("INTERVIEWER\u00a0: And then?"));
        assertEquals(0, found.label("Subject: delivery"));
        assertEquals(0, found.label("They said Q: no"));
    }

    @Test
    void aTimeOrALinkIsNoSpeaker() {
        assertEquals(Set.of(), Speakers.of("At 10:30 it rang.\nHttp://x\nHttp://y\nat 10:30\n").names());
    }

    @Test
    void paragraphsAreCountedWithoutBlankLines() {
        String text = "One\n\n  \nTwo\r\nThree";
        Paragraphs paragraphs = new Paragraphs(text);
        assertEquals(3, paragraphs.count());
        assertEquals(1, paragraphs.number(0, 4));
        assertEquals(0, paragraphs.number(4, 5));
        assertEquals(0, paragraphs.number(5, 8));
        assertEquals(2, paragraphs.number(8, 13));
        assertEquals(3, paragraphs.number(13, text.length()));
    }
}
