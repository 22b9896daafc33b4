package org.navette.text.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;

/** Precision and recall on sentences of our own; a passage counts when kind, start and end are right. */
class FinderAccuracyTest {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+):([^\\]]*)]");

    private record Expected(PersonalKind kind, Segment segment) {
    }

    private record Sentence(String text, Set<Expected> expected) {
        static Sentence of(String line) {
            StringBuilder text = new StringBuilder();
            Set<Expected> expected = new HashSet<>();
            String written = line.replace("\\n", "\n");
            Matcher m = MARK.matcher(written);
            int end = 0;
            while (m.find()) {
                text.append(written, end, m.start());
                int start = CodePoints.length(text);
                text.append(m.group(2));
                expected.add(new Expected(PersonalKind.valueOf(m.group(1)), new Segment(start, CodePoints.length(text))));
                end = m.end();
            }
            return new Sentence(text.append(written.substring(end)).toString(), expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, 0.97, 0.97", "en, 0.97, 0.97"})
    void findsWhatIsMarkedAndLittleElse(String language, double precision, double recall) throws IOException {
        List<Sentence> sentences = read(language);
        assertTrue(sentences.size() >= 60, "sentences: " + sentences.size());
        PersonalDataFinder finder = new PersonalDataFinder(language);
        Map<PersonalKind, int[]> counts = new EnumMap<>(PersonalKind.class);
        List<String> wrong = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Set<Expected> found = new HashSet<>();
            finder.find(sentence.text()).forEach(f -> found.add(new Expected(f.kind(), f.segment())));
            for (Expected one : found) {
                counts.computeIfAbsent(one.kind(), k -> new int[3])[sentence.expected().contains(one) ? 0 : 1]++;
            }
            for (Expected one : sentence.expected()) {
                counts.computeIfAbsent(one.kind(), k -> new int[3])[2] += found.contains(one) ? 0 : 1;
            }
            if (!found.equals(sentence.expected())) {
                wrong.add(sentence.text().replace("\n", "\\n") + " -> " + finder.find(sentence.text()));
            }
        }
        int[] all = new int[3];
        counts.forEach((kind, c) -> {
            for (int i = 0; i < 3; i++) {
                all[i] += c[i];
            }
            System.out.printf(Locale.ROOT, "%s %-9s found %d, wrong %d, missed %d%n", language, kind, c[0], c[1], c[2]);
        });
        double p = all[0] / (double) (all[0] + all[1]);
        double r = all[0] / (double) (all[0] + all[2]);
        System.out.printf(Locale.ROOT, "%s: %d sentences, %d passages, precision %.3f, recall %.3f%n", language, sentences.size(), all[0] + all[2], p, r);
        assertTrue(p >= precision && r >= recall, () -> "precision " + p + ", recall " + r + "\n" + String.join("\n", wrong));
        PersonalDataFinder unknown = new PersonalDataFinder(null);
        assertEquals(0, sentences.stream().mapToInt(s -> unknown.find(s.text()).size() - finder.find(s.text()).size()).map(Math::abs).filter(d -> d > 2).count());
    }

    private static List<Sentence> read(String language) throws IOException {
        try (InputStream in = FinderAccuracyTest.class.getResourceAsStream("/privacy/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(Sentence::of).toList();
        }
    }
}
