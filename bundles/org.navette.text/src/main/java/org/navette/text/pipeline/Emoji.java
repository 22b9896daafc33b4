package org.navette.text.pipeline;

/** What counts as one emoji: a picture with its skin tone, its joined pictures, a flag or a key cap. */
public final class Emoji {
    private static final String ONE = "\\p{IsExtended_Pictographic}(?:\\x{FE0F}|\\p{IsEmoji_Modifier})?";

    /** Regular expression of one emoji, without groups. */
    public static final String PATTERN = "(?:" + ONE + "(?:\\x{200D}" + ONE + ")*+"
            + "|[\\x{1F1E6}-\\x{1F1FF}]{2}|[0-9#*]\\x{FE0F}?\\x{20E3})";

    private Emoji() {
    }
}
