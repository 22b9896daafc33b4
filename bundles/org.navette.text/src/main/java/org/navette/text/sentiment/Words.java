package org.navette.text.sentiment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.navette.text.pipeline.Emoji;

/** Cuts a text for the scorer: words without elision and hyphens, signs, emoji and emoticons. */
final class Words {
    enum Kind {
        WORD, SIGN, PUNCTUATION
    }

    /**
     * A piece of text between two UTF-16 indices.
     *
     * @param key lower case, composed, straight apostrophe
     */
    record Word(int from, int to, String text, String key, Kind kind) {
    }

    private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";
    private static final String EMOTICON = "<3|</3|>?[:;=8][-o']{0,2}[)(\\]\\[DPp/\\\\|*](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[)(]-?:"
            + "|\\^_?\\^|(?<![\\p{L}\\p{N}])(?:[xX]D|T_T|D:)(?![\\p{L}\\p{N}])|-_+-|>_<";
    private static final String FRENCH = "(?<elided>(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldjmtsnc])['’ʼ])(?=[\\p{L}\\p{N}])";
    private static final Pattern PLAIN = pattern("(?<elided>(?!))", "(?:['’ʼ]" + LETTERS + ")*+");
    private static final Pattern ELIDING = pattern(FRENCH, "(?:(?<=aujourd)['’ʼ]hui)?");

    private Words() {
    }

    private static Pattern pattern(String elided, String tail) {
        return Pattern.compile("(?<link>https?://\\S+)|(?<emoji>" + Emoji.PATTERN + ")|(?<emoticon>" + EMOTICON + ")|" + elided
                + "|(?<rating>\\d+(?:[.,]\\d+)?\\s?/\\s?\\d+(?![\\d/]))|(?<word>" + LETTERS + tail
                + ")|(?<stop>[.]{2,}|[!?]+|[^\\s\\p{L}\\p{N}])|(?<line>\\R)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Word> of(String text, boolean french) {
        List<Word> words = new ArrayList<>();
        Matcher m = (french ? ELIDING : PLAIN).matcher(text);
        while (m.find()) {
            if (m.group("link") != null) {
                continue;
            }
            Kind kind = m.group("emoji") != null || m.group("emoticon") != null ? Kind.SIGN
                    : m.group("stop") != null || m.group("line") != null ? Kind.PUNCTUATION : Kind.WORD;
            String raw = m.group();
            words.add(new Word(m.start(), m.end(), raw, kind == Kind.WORD ? key(raw) : raw, kind));
        }
        return words;
    }

    static String key(String word) {
        String composed = Normalizer.isNormalized(word, Normalizer.Form.NFC) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'').replace("œ", "oe");
    }

    /** Without accents, for writers who leave them out. */
    static String plain(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
