package org.navette.formats.codebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.navette.core.study.Aside;

class SentimentWordTest {
    @Test
    void wordsOfBothLanguagesNumbersAndAsidesAreUnderstood() {
        assertEquals(Optional.of(new SentimentWord(0.5, null)), SentimentWord.parse(" 0,5 "));
        assertEquals(Optional.of(new SentimentWord(-1.0, null)), SentimentWord.parse("Négatif"));
        assertEquals(Optional.of(new SentimentWord(null, Aside.MIXED)), SentimentWord.parse("mitigé"));
        assertEquals(Optional.of(new SentimentWord(null, Aside.IRRELEVANT)), SentimentWord.parse("hors sujet"));
        for (String word : List.of("2", "-1.01", "good", "")) {
            assertEquals(Optional.empty(), SentimentWord.parse(word), word);
        }
    }
}
