package org.navette.text.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.text.pipeline.Emoji;

/**
 * How texts and queries are cut alike: case and accents folded, nothing stemmed; l’, d’, qu’ and a possessive ’s left out,
 * hyphens cut, don’t and aujourd’hui one word, an emoji one word.
 */
final class Folding {
    /** A folded word between two UTF-16 indices of the text it came from. */
    record Word(int from, int to, String key) {
    }

    private static final String ELISION = "(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldjmtsnc])['’ʼ](?=[\\p{L}\\p{N}])";
    private static final Pattern TEXT = words("\\p{L}\\p{N}");
    private static final Pattern QUERY = words("\\p{L}\\p{N}*");

    private Folding() {
    }

    private static Pattern words(String letters) {
        String one = "[" + letters + "][" + letters + "\\p{M}]*";
        return Pattern.compile("(?<emoji>" + Emoji.PATTERN + ")|" + ELISION + "|(?<word>" + one
                + "(?:['’ʼ](?!s(?![\\p{L}\\p{N}]))" + one + ")*+)(?:['’ʼ]s)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of a text. */
    static List<Word> words(CharSequence text, boolean wildcards) {
        List<Word> found = new ArrayList<>();
        Matcher m = (wildcards ? QUERY : TEXT).matcher(text);
        while (m.find()) {
            add(m, found);
        }
        return found;
    }

    /**
     * The words of a piece of a text and some behind it. Nothing that is cut reaches beyond a blank, so they are those of the whole text.
     *
     * @param from a place behind a blank, or the beginning
     * @param end  a blank, or the end
     * @param more how many words that begin behind the end
     */
    static List<Word> words(String text, int from, int end, int more) {
        List<Word> found = new ArrayList<>();
        Matcher m = TEXT.matcher(text);
        int behind = 0;
        for (int at = from; at < end || behind < more; at = m.end()) {
            if (!m.find(at) || m.start() >= end && more == 0) {
                break;
            }
            int before = found.size();
            add(m, found);
            if (found.size() > before && m.start() >= end) {
                behind++;
            }
        }
        return found;
    }

    private static void add(Matcher m, List<Word> found) {
        String group = m.group("word") != null ? "word" : m.group("emoji") != null ? "emoji" : null;
        if (group != null) {
            found.add(new Word(m.start(group), m.end(group), fold(m.group(group))));
        }
    }

    /** A word without case, accents and apostrophes. */
    static String fold(String word) {
        char[] folded = new char[word.length()];
        int n = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = Sieve.of(word.charAt(i));
            if (c == Sieve.STRANGE || c == ' ') {
                return slowly(word);
            }
            if (c != Sieve.NOTHING) {
                folded[n++] = c;
            }
        }
        return new String(folded, 0, n);
    }

    /** The same for any signs, such as those that become several letters. */
    static String slowly(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128 && c != '\'')) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’ʼ]", "").replace("œ", "oe")
                .replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    }

    /** A field's name as queries write it: folded, _ for what is neither letter nor digit. */
    static String field(String name) {
        return fold(name.strip()).replaceAll("[^\\p{L}\\p{N}]+", "_");
    }
}
