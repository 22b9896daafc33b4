package org.navette.ui.widgets.text;

/** A text with what is known of it as a whole, made on any thread: for a long one that takes longer than a key may wait. */
public record ReadyText(String content, Speakers speakers, Paragraphs paragraphs) {
    public static ReadyText of(String content) {
        return new ReadyText(content, Speakers.of(content), new Paragraphs(content));
    }
}
