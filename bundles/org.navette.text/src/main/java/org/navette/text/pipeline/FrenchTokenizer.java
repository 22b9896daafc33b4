package org.navette.text.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts French text by rule, since no trained French tokenizer can be had: elisions, enclitics, decimals, emoji. */
final class FrenchTokenizer {
    private static final String LETTERS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";
    private static final String APOSTROPHE = "['’ʼ]";
    private static final String PRONOUN = "(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en)"
            + "(?![\\p{L}\\p{M}\\p{N}])";
    /** A pronoun behind a hyphen, alone or before a second one (donne-le-moi), but not inside tout-en-un. */
    private static final String ENCLITIC = "[-‑]" + PRONOUN + "(?!-(?!" + PRONOUN + ")\\p{L})";
    private static final Pattern TOKEN = Pattern.compile(String.join("|",
            "(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)]",
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)++",
            Emoji.PATTERN,
            "\\d{1,3}(?:[\\x{A0}\\x{202F}]\\d{3})++(?:,\\d+)?(?!\\p{L})",
            "\\d+(?:[.,]\\d+)*+(?!\\p{L})",
            "(?:MM?|Mmes?|Mlles?|Dr|St|cf|etc|env|tél)\\.",
            "(?:aujourd" + APOSTROPHE + "hui|rendez-vous|presqu" + APOSTROPHE + "île|(?:prud|entr|grand|O)" + APOSTROPHE
                    + LETTERS + ")",
            "(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|qu|[ldjmtsnc])" + APOSTROPHE + "(?=[\\p{L}\\p{N}])",
            "(?<=[\\p{L}\\p{M}])" + ENCLITIC,
            LETTERS + "(?:(?!" + ENCLITIC + ")[-‑]" + LETTERS + ")*+",
            "\\.{2,}|[!?]{2,}",
            "\\X"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FrenchTokenizer() {
    }

    /** UTF-16 spans, as {from, to}, in reading order. */
    static List<int[]> spans(CharSequence text) {
        List<int[]> found = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            if (!Character.isWhitespace(m.group().codePointAt(0)) && !Character.isSpaceChar(m.group().codePointAt(0))) {
                found.add(new int[] {m.start(), m.end()});
            }
        }
        return found;
    }
}
