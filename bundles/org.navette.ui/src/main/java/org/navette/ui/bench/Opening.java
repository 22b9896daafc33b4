package org.navette.ui.bench;

import java.util.SplittableRandom;

import org.navette.core.study.Document;
import org.navette.store.Study;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.window.Parts;

/** Documents opened at random, until their text is painted. */
final class Opening implements Scene {
    private static final int DOCUMENTS = 100;
    private static final double LIMIT = 100;
    private static final int BEGINNING = 60;

    @Override
    public String name() {
        return "opening documents";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        CodedText text = stage.find(Parts.READING, CodedText.class, t -> true);
        Study study = stage.study();
        long documents = study.documents().count();
        var random = new SplittableRandom(4);
        Series reviews = new Series();
        Series longest = new Series();
        for (int i = 0; i < DOCUMENTS; i++) {
            reviews.add(open(stage, text, study.documents().get(1 + random.nextLong(documents - 1))));
            if (i % 10 == 0) {
                longest.add(open(stage, text, study.documents().get(documents)));
            }
        }
        figures.times("opening a review", reviews, null, LIMIT);
        figures.times("opening the text of 5,000,000 characters", longest, null, LIMIT);
    }

    /** Shows a document and waits for its words. */
    static Taken open(Stage stage, CodedText text, Document document) throws InterruptedException {
        String words = document.text();
        String beginning = words.substring(0, Math.min(BEGINNING, words.length()));
        Taken took = stage.painted(() -> stage.session.show(document.id(), null, false), () -> text.content().length() == words.length()
                && text.text().getTextRange(0, beginning.length()).equals(beginning), text.text(), text.margin());
        stage.rest();
        return took;
    }
}
