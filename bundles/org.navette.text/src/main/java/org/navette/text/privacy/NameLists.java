package org.navette.text.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our own lists of names and of words that are none, in lower case and without accents. */
record NameLists(Set<String> given, Set<String> family, Set<String> doubtful, Set<String> words, List<String> phrases) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    static final NameLists OURS = read();

    private static NameLists read() {
        Set<String> given = new HashSet<>(names("given-fr.txt"));
        given.addAll(names("given-en.txt"));
        String not = text("notnames.txt");
        int phrases = not.indexOf("!phrases");
        return new NameLists(given, names("family.txt"), names("doubtful.txt"), split(not.substring(not.indexOf("!words") + 6, phrases), "\\s+"),
                List.copyOf(split(not.substring(phrases + 8), "[|\\n]")));
    }

    private static Set<String> names(String file) {
        return split(text(file), "\\s+");
    }

    private static Set<String> split(String text, String by) {
        return Arrays.stream(text.split(by)).map(NameLists::fold).filter(w -> !w.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String file) {
        try (InputStream in = NameLists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fold(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("").replace('’', '\'').replace('‑', '-');
            }
        }
        return lower;
    }

    /** A given name of the lists, also one made of two: Jean-Pierre, Anne Sophie. */
    boolean given(String word) {
        String folded = fold(word);
        return given.contains(folded) || folded.contains("-") && Arrays.stream(folded.split("-")).allMatch(given::contains);
    }

    boolean family(String word) {
        return family.contains(fold(word));
    }

    boolean doubtful(String word) {
        return doubtful.contains(fold(word));
    }

    boolean word(String word) {
        return words.contains(fold(word));
    }
}
