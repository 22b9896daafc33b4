package org.navette.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of help in a language: one for each part of the window and each subject. */
final class Guide {
    /** In the order of the list at the left. */
    static final List<String> TOPICS = List.of("welcome", "first-steps", "importing", "sources", "audit", "documents", "reading",
            "verbatims", "codebook", "sentiment", "samples", "two-coders", "agreement", "crosstab", "analyses", "search", "segments", "memos", "reports",
            "journal", "merging", "privacy", "preferences", "keyboard", "command-line", "glossary");
    /** Parts whose page is named otherwise. */
    private static final Map<String, String> PARTS = Map.of("report", "reports", "links", "memos", "import", "importing");
    private static final int TITLE = 100;
    private final List<GuidePage> pages;

    Guide(Locale locale) {
        String language = locale.getLanguage().equals("fr") ? "fr" : "en";
        pages = TOPICS.stream().map(topic -> GuidePage.read(topic, text(language, topic))).toList();
    }

    /** The topic of a part of the window; the first page when there is no part. @param part its id, or null */
    static String topicOf(String part) {
        String name = part == null ? "" : part.substring(part.lastIndexOf('.') + 1);
        String topic = PARTS.getOrDefault(name, name);
        return TOPICS.contains(topic) ? topic : TOPICS.getFirst();
    }

    List<GuidePage> pages() {
        return pages;
    }

    /** @throws IllegalArgumentException when there is none */
    GuidePage page(String topic) {
        return pages.stream().filter(p -> p.topic().equals(topic)).findFirst().orElseThrow(() -> new IllegalArgumentException(topic));
    }

    /** Pages that hold all the words, those that are about them first; all pages when there are no words. */
    List<GuidePage> find(String words) {
        String[] wanted = plain(words).strip().split("\\s+");
        if (wanted[0].isEmpty()) {
            return pages;
        }
        return pages.stream().filter(p -> Arrays.stream(wanted).allMatch(plain(p.words())::contains))
                .sorted(Comparator.comparingInt((GuidePage p) -> -weight(p, wanted))).toList();
    }

    private static int weight(GuidePage page, String[] wanted) {
        int weight = 0;
        String words = plain(page.words());
        for (String word : wanted) {
            weight += (plain(page.title()).contains(word) ? TITLE : 0) + words.split(java.util.regex.Pattern.quote(word), -1).length - 1;
        }
        return weight;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String text(String language, String topic) {
        try (InputStream in = Guide.class.getResourceAsStream("pages/" + language + "/" + topic + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("no page " + topic + " in " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
