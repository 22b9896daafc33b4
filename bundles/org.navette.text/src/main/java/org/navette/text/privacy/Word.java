package org.navette.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text in UTF-16 positions.
 *
 * @param folded see {@link NameLists#fold}
 * @param gap   what stands between the word before and this one
 * @param first true when a sentence or line begins with it
 */
record Word(int start, int end, String text, String folded, String gap, boolean first) {
    private static final Pattern WORD = Pattern.compile("[OD]['’]\\p{Lu}[\\p{L}\\p{M}]+|\\p{L}[\\p{L}\\p{M}]*(?:[-‑]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:-\\p{Lu})?");
    private static final Pattern STOP = Pattern.compile("[.!?…:;\\n\\r\"«“(|]|(?:^|\\s)[-–—*•]\\s");
    private static final Pattern ABBREVIATED = Pattern.compile("(?i)mm?|mme|mmes|mlle|mrs?|ms|dr|pr|prof|st|ste|me|\\p{L}");

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        int end = 0;
        while (m.find()) {
            String gap = text.substring(end, m.start());
            boolean shortened = !words.isEmpty() && gap.startsWith(".") && gap.strip().equals(".") && ABBREVIATED.matcher(words.getLast().text()).matches();
            words.add(new Word(m.start(), m.end(), m.group(), NameLists.fold(m.group()), gap, words.isEmpty() || !gap.equals(" ") && !shortened && STOP.matcher(gap).find()));
            end = m.end();
        }
        return words;
    }

    /** Begins with a capital and goes on in small letters, each part of it: Marie, Jean-Pierre, McDonald, O'Neil. */
    boolean capital() {
        return text.length() > 1 && Character.isUpperCase(text.codePointAt(0)) && !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    boolean capitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }

    boolean initial() {
        return text.length() <= 3 && INITIAL.matcher(text).matches();
    }
}
