package org.navette.ui.bench;

import java.util.SplittableRandom;

import org.eclipse.swt.graphics.Point;
import org.navette.store.Study;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.window.Parts;

/** Codes put on selected words by key, in a review and in a text of five million characters. */
final class Reading implements Scene {
    private static final int PRESSES = 120;
    private static final int PACE_MS = 100;
    private static final double LIMIT = 50;
    private static final int WORDS = 40;
    private final Yardstick yardstick;

    Reading(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    @Override
    public String name() {
        return "coding while reading";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        CodedText text = stage.find(Parts.READING, CodedText.class, t -> true);
        Study study = stage.study();
        long last = study.documents().count();
        var random = new SplittableRandom(5);
        Series reviews = new Series();
        for (int i = 0; i < PRESSES; i++) {
            if (i % 5 == 0) {
                Opening.open(stage, text, study.documents().get(1 + random.nextLong(last - 1)));
            }
            reviews.add(press(stage, text, random));
        }
        figures.times("reading a review: key to repainted code", reviews, LIMIT, null);
        figures.beside("reading a review: key to repainted code, 95th percentile", reviews.wall(), Yardstick.TEXT, yardstick.text());
        Opening.open(stage, text, study.documents().get(last));
        Series far = new Series();
        for (int i = 0; i < PRESSES; i++) {
            if (i % 10 == 0) {
                stage.run(() -> LongText.jump(text, random));
                stage.rest();
            }
            far.add(press(stage, text, random));
        }
        figures.times("reading 5,000,000 characters: key to repainted code", far, LIMIT, null);
    }

    private static Taken press(Stage stage, CodedText text, SplittableRandom random) throws InterruptedException {
        stage.run(() -> {
            int top = Math.max(0, text.at(new Point(text.text().getLeftMargin() + 1, 30)));
            int start = Math.max(0, Math.min(text.content().length() - 2 * WORDS, top + random.nextInt(100)));
            text.select(start, start + 1 + random.nextInt(WORDS));
        });
        Stage.pause(PACE_MS);
        int before = stage.get(() -> text.marks().size());
        char key = (char) ('a' + random.nextInt(10));
        return stage.painted(() -> Stage.press(text.text(), key, key, 0), () -> text.marks().size() > before, text.text(), text.margin());
    }
}
