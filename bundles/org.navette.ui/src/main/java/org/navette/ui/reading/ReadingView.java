package org.navette.ui.reading;

import org.navette.ui.session.Settings;
import org.navette.ui.widgets.text.CodedText;

/** How the text is shown, kept from one start to the next: size of the letters, paragraph numbers, speakers. */
final class ReadingView {
    private static final String ZOOM = "reading.zoom";
    private static final String NUMBERS = "reading.numbers";
    private static final String SPEAKERS = "reading.speakers";
    private static final int SMALLEST = 60;
    private static final int LARGEST = 300;
    private static final int USUAL = 100;
    private static final int STEP = 10;
    private final Settings settings;
    private final CodedText text;

    ReadingView(Settings settings, CodedText text) {
        this.settings = settings;
        this.text = text;
        apply();
    }

    boolean numbers() {
        return !"no".equals(settings.get(NUMBERS).orElse(""));
    }

    boolean speakers() {
        return !"no".equals(settings.get(SPEAKERS).orElse(""));
    }

    void numbers(boolean now) {
        put(NUMBERS, now ? "yes" : "no");
    }

    void speakers(boolean now) {
        put(SPEAKERS, now ? "yes" : "no");
    }

    /** Larger, smaller, or with 0 as usual. */
    void zoom(int steps) {
        put(ZOOM, String.valueOf(steps == 0 ? USUAL : Math.clamp(percent() + (long) steps * STEP, SMALLEST, LARGEST)));
    }

    private int percent() {
        try {
            return Math.clamp(Integer.parseInt(settings.get(ZOOM).orElse(String.valueOf(USUAL))), SMALLEST, LARGEST);
        } catch (NumberFormatException e) {
            return USUAL; // the file is the user's own to edit
        }
    }

    private void put(String key, String value) {
        settings.put(key, value);
        apply();
    }

    private void apply() {
        text.zoom(percent() / (double) USUAL);
        text.numbered(numbers());
        text.speaking(speakers());
    }
}
