package org.navette.ui.bench;

import java.util.SplittableRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.navette.core.study.Document;
import org.navette.store.Study;
import org.navette.ui.widgets.text.CodedText;
import org.navette.ui.window.Parts;

/** Scrolling and jumping in a text of five million characters with ten thousand codings, the first jumps right after it was opened. */
final class LongText implements Scene {
    private static final int FRAMES = 200;
    private static final int OPENINGS = 6;
    private static final int JUMPS = 40;
    private static final int WHEEL = 57;
    private static final int PACE_MS = 15;
    private static final double LIMIT = 50;

    @Override
    public String name() {
        return "a text of five million characters";
    }

    @Override
    public void play(Stage stage, Figures figures) throws InterruptedException {
        CodedText text = stage.find(Parts.READING, CodedText.class, t -> true);
        Study study = stage.study();
        long last = study.documents().count();
        Document document = study.documents().get(last);
        Document other = study.documents().get(1);
        var random = new SplittableRandom(6);
        Series first = new Series();
        for (int i = 0; i < OPENINGS; i++) {
            Opening.open(stage, text, other);
            Opening.open(stage, text, document);
            first.add(stage.painted(() -> jump(text, random), () -> true, text.text()));
        }
        figures.times("5,000,000 characters: jump far right after opening", first, null, 100.0);
        Series jumps = new Series();
        for (int i = 0; i < JUMPS; i++) {
            jumps.add(stage.painted(() -> jump(text, random), () -> true, text.text()));
            Stage.pause(PACE_MS);
        }
        figures.frames("5,000,000 characters: jumps", jumps, LIMIT);
        Series wheel = new Series();
        Series pages = new Series();
        for (int i = 0; i < FRAMES; i++) {
            wheel.add(stage.painted(() -> wheel(text), () -> true, text.text()));
            Stage.pause(PACE_MS);
        }
        for (int i = 0; i < FRAMES; i++) {
            pages.add(stage.painted(() -> text.text().invokeAction(ST.PAGE_DOWN), () -> true, text.text()));
            Stage.pause(PACE_MS);
        }
        figures.frames("5,000,000 characters: wheel", wheel, LIMIT);
        figures.frames("5,000,000 characters: page by page", pages, LIMIT);
    }

    /** Goes to any place, as a search or a list of passages does. */
    static void jump(CodedText text, SplittableRandom random) {
        int at = random.nextInt(text.content().length() - 100);
        text.reveal(at, at + 20);
        text.text().redraw();
    }

    private static void wheel(CodedText text) {
        ScrollBar bar = text.text().getVerticalBar();
        bar.setSelection(bar.getSelection() + WHEEL);
        Event event = new Event();
        event.detail = SWT.NONE;
        bar.notifyListeners(SWT.Selection, event);
        text.text().redraw();
    }
}
