package org.navette.text.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.navette.core.text.CodePoints;

class TextPipelineTest {
    private final TextPipeline french = TextPipeline.of("fr-CA").orElseThrow();
    private final TextPipeline english = TextPipeline.of("en").orElseThrow();

    private static List<String> words(TextPipeline pipeline, String text) {
        return pipeline.tokens(text).stream().map(Token::text).toList();
    }

    @Test
    void cutsFrenchElisionsWithBothApostrophes() {
        assertEquals(List.of("L’", "armoire", "qu'", "elle", "m’", "a", "vendue", "jusqu'", "à", "aujourd’hui", "."),
                words(french, "L’armoire qu'elle m’a vendue jusqu'à aujourd’hui."));
    }

    @Test
    void cutsFrenchEnclitics() {
        assertEquals(List.of("Rappellera", "-t-elle", "?"), words(french, "Rappellera-t-elle ?"));
        assertEquals(List.of("Rendez", "-les", "-moi", "!"), words(french, "Rendez-les-moi !"));
        assertEquals(List.of("un", "rendez-vous", "avec", "le", "tout-en-un", "peut-être"),
                words(french, "un rendez-vous avec le tout-en-un peut-être"));
    }

    @Test
    void keepsDecimalsAddressesAndEmojiWhole() {
        assertEquals(List.of("19,90", "€", "ou", "1\u00a0200,50", "👍🏽", "👨‍👩‍👧", "🇫🇷", "!!!", "www.exemple.fr/a-b", "a.b@exemple.fr"),
                words(french, "19,90 € ou 1\u00a0200,50 👍🏽👨‍👩‍👧🇫🇷!!! www.exemple.fr/a-b a.b@exemple.fr"));
    }

    @Test
    void countsPositionsInCodePoints() {
        String text = "😡😡 L’e\u0301tage\u0300re 😀 cassée";
        for (Token token : french.tokens(text)) {
            assertEquals(token.text(), CodePoints.slice(text, token.segment()));
        }
        assertEquals("e\u0301tage\u0300re", french.tokens(text).get(3).text());
        assertEquals(5, french.tokens(text).get(3).segment().start());
    }

    @Test
    void cutsEnglishAndSplitsGluedEmoji() {
        assertEquals(List.of("They", "called", "back", "😡", "."), words(english, "They called back😡."));
    }

    @Test
    void findsSentencesAndTakesUnwrappedLinesApart() {
        String text = "😀 M. Duval est venu. Il a réparé la machine !\nTrès bien\nMerci à toute\nl’équipe";
        assertEquals(List.of("😀 M. Duval est venu.", "Il a réparé la machine !", "Très bien", "Merci à toute\nl’équipe"),
                french.sentences(text).stream().map(s -> CodePoints.slice(text, s)).toList());
        assertEquals(2, english.sentences("The line was cut. Nobody called back.").size());
        assertEquals(List.of(), english.sentences(" \n "));
    }

    @Test
    void tagsAndLemmatises() {
        List<TaggedToken> tagged = english.tagged("😀 The deliveries were late. She cancelled.");
        assertEquals(List.of("SYM", "DET", "NOUN", "AUX", "ADJ"), tagged.subList(0, 5).stream().map(TaggedToken::tag).toList());
        assertEquals("delivery", tagged.get(2).lemma());
        assertEquals("be", tagged.get(3).lemma());
        assertEquals(6, tagged.get(2).segment().start());
        List<TaggedToken> machine = french.tagged("La machine fonctionne");
        assertEquals(List.of("DET", "NOUN", "VERB"), machine.stream().map(TaggedToken::tag).toList());
        assertNull(machine.getFirst().lemma());
    }

    @Test
    void bearsPastedRubbish() {
        for (String piece : List.of("a-", "a'", "👩\u200D", "1.", "a.b@")) {
            assertTrue(!french.tokens(piece.repeat(20_000)).isEmpty(), piece);
        }
    }

    @Test
    void workersShareModelsAndAgree() throws Exception {
        String text = "The technician who came was polite and fixed the line.";
        List<TaggedToken> expected = english.tagged(text);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<TaggedToken>>> all = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(() -> TextPipeline.of("en").orElseThrow().tagged(text))).toList();
            for (Future<List<TaggedToken>> one : all) {
                assertEquals(expected, one.get());
            }
        }
    }

    @Test
    void knowsNoOtherLanguage() {
        assertTrue(TextPipeline.of("de").isEmpty());
        assertTrue(TextPipeline.of(null).isEmpty());
    }
}
