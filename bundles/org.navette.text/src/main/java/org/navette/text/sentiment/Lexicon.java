package org.navette.text.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.navette.text.sentiment.Words.Word;

/** Judged words and phrases of one language, all forms made, and the judged emoji. */
final class Lexicon {
    /** A judged word or phrase; a verb may be negated from behind (je n'aime pas). */
    record Entry(String text, double polarity, boolean verb) {
    }

    /** What stands at a place: an entry over so many words. */
    record Match(Entry entry, int words) {
    }

    /** French words whose accent is all that parts them from an unjudged word: never guessed when it is left out. */
    private static final Set<String> NEEDS_ACCENT = Set.of("sur", "peche", "tache", "taches", "mur", "marche", "passe",
            "offert", "cote", "genes", "gene", "juge", "interesse", "trompe", "regale", "regales", "conseille", "aime", "adore");

    private static final Entry BEGINNING = new Entry("", 0, false);
    static final Pattern ELONGATED = Pattern.compile("(\\p{L})\\1{2,}");

    private final boolean french;
    /** Entries as they stand, which win over forms made from others. */
    private final Map<String, Entry> own = new HashMap<>();
    private final Map<String, Entry> made = new HashMap<>();
    private final Map<String, Entry> unaccented = new HashMap<>();
    /** Every beginning of a phrase, words joined by a space; BEGINNING when it is no more than that. */
    private final Map<String, Entry> phrases = new HashMap<>();
    private final Map<String, Entry> signs = new HashMap<>();

    private Lexicon(boolean french) {
        this.french = french;
    }

    static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon(language.equals("fr"));
        for (String[] line : lines("sentiment-" + language + ".tsv")) {
            lexicon.add(line[0], Double.parseDouble(line[1]), line[2].charAt(0));
        }
        for (String[] line : lines("sentiment-emoji.tsv")) {
            lexicon.signs.put(line[0], new Entry(line[0], Double.parseDouble(line[1]), false));
        }
        lexicon.complete();
        return lexicon;
    }

    private static List<String[]> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Lexicon.class.getResourceAsStream(file),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void add(String text, double polarity, char kind) {
        List<Word> parts = Words.of(text, french).stream().filter(w -> !w.text().equals("-")).toList();
        Entry entry = new Entry(text, polarity, kind == 'v');
        if (parts.size() == 1) {
            own.put(parts.getFirst().key(), entry);
            for (String form : french ? FrenchForms.of(text, kind) : EnglishForms.of(text, kind)) {
                made.putIfAbsent(Words.key(form), entry);
            }
            return;
        }
        StringBuilder path = new StringBuilder();
        for (Word part : parts) {
            path.append(path.isEmpty() ? "" : " ").append(part.key());
            phrases.putIfAbsent(path.toString(), BEGINNING);
        }
        phrases.put(path.toString(), entry);
    }

    private void complete() {
        made.putAll(own);
        if (french) {
            made.forEach((key, entry) -> {
                String plain = Words.plain(key);
                if (!plain.equals(key) && !NEEDS_ACCENT.contains(plain)) {
                    unaccented.putIfAbsent(plain, entry);
                }
            });
            Map<String, Entry> folded = new HashMap<>();
            phrases.forEach((key, entry) -> {
                if (entry != BEGINNING) {
                    folded.put(Words.plain(key), entry);
                } else {
                    folded.putIfAbsent(Words.plain(key), entry);
                }
            });
            folded.forEach(phrases::putIfAbsent);
        }
    }

    /** The longest entry that begins at a word, or null. */
    Match at(List<Word> text, int index) {
        Word first = text.get(index);
        if (first.kind() == Words.Kind.SIGN) {
            Entry sign = signs.get(first.text());
            // skin tones and the picture selector do not change a judgement
            sign = sign != null ? sign : signs.get(new String(Character.toChars(first.text().codePointAt(0))));
            return sign == null ? null : new Match(sign, 1);
        }
        Match best = null;
        StringBuilder path = new StringBuilder();
        for (int i = index; i < text.size() && text.get(i).kind() != Words.Kind.SIGN; i++) {
            if (text.get(i).text().equals("-")) {
                continue;
            }
            path.append(i == index ? "" : " ").append(text.get(i).key());
            Entry found = phrases.get(path.toString());
            if (found == null) {
                break;
            }
            if (found != BEGINNING) {
                best = new Match(found, i - index + 1);
            }
        }
        if (best != null) {
            return best;
        }
        Entry word = word(first.key());
        return word == null ? null : new Match(word, 1);
    }

    private Entry word(String key) {
        Entry found = made.get(key);
        if (found == null && french) {
            found = unaccented.get(key);
        }
        if (found == null && ELONGATED.matcher(key).find()) {
            found = made.get(ELONGATED.matcher(key).replaceAll("$1$1"));
            found = found != null ? found : made.get(ELONGATED.matcher(key).replaceAll("$1"));
        }
        return found;
    }
}
