package org.navette.text.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyLineHasAnEntryAPolarityAndAClassAndStandsOnce(String language) throws IOException {
        List<String> lines;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                LexiconScorer.class.getResourceAsStream("sentiment-" + language + ".tsv"), StandardCharsets.UTF_8))) {
            lines = in.lines().toList();
        }
        assertTrue(lines.getFirst().matches("# .*version \\d+\\..*"), lines.getFirst());
        Set<String> seen = new HashSet<>();
        for (String line : lines.stream().filter(l -> !l.startsWith("#")).toList()) {
            String[] parts = line.split("\t");
            assertEquals(3, parts.length, line);
            assertTrue(Math.abs(Double.parseDouble(parts[1])) <= 4, line);
            assertTrue(Set.of("v", "a", "n", "-").contains(parts[2]), line);
            assertTrue(seen.add(Words.key(parts[0])), "twice: " + line);
        }
        assertTrue(seen.size() > 900, language + " " + seen.size());
    }
}
