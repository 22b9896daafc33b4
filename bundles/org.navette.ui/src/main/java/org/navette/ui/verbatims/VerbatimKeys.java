package org.navette.ui.verbatims;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.navette.core.study.Code;
import org.navette.store.Study;
import org.navette.ui.Messages;
import org.navette.ui.preferences.Preference;
import org.navette.ui.session.StudySession;
import org.navette.ui.widgets.control.TypeAhead;
import org.navette.ui.widgets.grid.TextGrid;

/** What the keys do to the selected rows of the grid. */
final class VerbatimKeys {
    private final StudySession session;
    private final TextGrid grid;
    private final Supplier<long[]> selected;
    private final Supplier<Offers> offers;
    /** So many keystrokes may be on their way at once. */
    private static final int STROKES = 16;
    private int stroke;
    private final Foresight foresight;
    private long last;

    /** Shows what a key does before the study has it; what the study says then, counts. */
    interface Foresight {
        void put(long code, long... documents);

        /** As far as the key alone says what will be felt. @param key one that {@link org.navette.ui.reading.SentimentKeys} knows */
        void tag(char key, long... documents);

        /** Nothing came of it. */
        void takeBack(long... documents);
    }

    /** @param selected documents of the selected rows */
    VerbatimKeys(StudySession session, TextGrid grid, Supplier<long[]> selected, Supplier<Offers> offers, Foresight foresight) {
        this.foresight = foresight;
        this.session = session;
        this.grid = grid;
        this.selected = selected;
        this.offers = offers;
        grid.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event e) {
        if (e.keyCode == SWT.F2) {
            choose("");
            return;
        }
        if (!e.doit || (e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0 || e.character == 0) {
            return;
        }
        Code shortcut = offers.get().shortcut(e.character);
        if (shortcut != null) {
            toggle(shortcut.id());
            e.doit = false;
            return;
        }
        switch (e.character) {
            case ' ', '.' -> again();
            case SWT.DEL, SWT.BS -> removeLast();
            case '-', '0', '+', '*', '/' -> tag(e.character);
            default -> {
                if (!Character.isLetterOrDigit(e.character)) {
                    return;
                }
                choose(String.valueOf(e.character));
            }
        }
        e.doit = false;
    }

    /** Puts a code on the selected rows, or takes it from them when all have it. */
    void toggle(long id) {
        last = id;
        Code code = offers.get().byId().get(id);
        if (code != null) {
            String who = session.who();
            plan((study, documents) -> CodingPlan.toggle(study, who, code, documents));
            foresight.put(id, selected.get());
            if (selected.get().length == 1 && Preference.AFTER.in(session.settings()).equals("next")) {
                grid.next();
            }
        }
    }

    /** Puts a code on documents; never takes it away. */
    void put(long id, long... documents) {
        last = id;
        Code code = offers.get().byId().get(id);
        if (code != null && code.active()) {
            String who = session.who();
            plan((study, all) -> CodingPlan.put(study, who, code, all).orElse(null), documents);
        }
    }

    /** The code put last, once more. */
    void again() {
        if (last > 0) {
            toggle(last);
        } else {
            choose("");
        }
    }

    void removeLast() {
        String who = session.who();
        plan((study, documents) -> CodingPlan.removeLast(study, who, documents).orElse(null));
    }

    /** @param key one that {@link org.navette.ui.reading.SentimentKeys} knows */
    void tag(char key) {
        String who = session.who();
        plan((study, documents) -> CodingPlan.tag(study, who, key, documents).orElse(null));
        foresight.tag(key, selected.get());
    }

    /** Opens the list of codes below the row. @param typed what the list begins with */
    void choose(String typed) {
        if (selected.get().length == 0 || !session.mayEdit()) {
            return;
        }
        Rectangle row = grid.cursorBounds();
        TypeAhead list = new TypeAhead(grid.getShell(), Messages.text("reading.choose"), offers.get().choices(), c -> toggle(c.id()),
                Messages.text("reading.new.code"), name -> plan((study, documents) -> CodingPlan.withNew(study, name, documents)));
        int below = Math.clamp(row.y + row.height, 0, Math.max(1, grid.getClientArea().height));
        list.open(grid.toDisplay(row.x, below), typed);
    }

    private interface Planning {
        CodingPlan of(Study study, long... documents);
    }

    private void plan(Planning planning) {
        plan(planning, selected.get());
    }

    private void plan(Planning planning, long... documents) {
        if (documents.length == 0 || !session.mayEdit()) {
            return;
        }
        String who = session.who();
        Display display = grid.getDisplay();
        Function<Study, CodingPlan> reading = study -> {
            try {
                return planning.of(study, documents);
            } catch (RuntimeException | Error e) {
                display.asyncExec(() -> foresight.takeBack(documents));
                throw e;
            }
        };
        // keys in turn: the reading behind another keystroke must not swallow this one
        session.promptly("verbatim-plan-" + stroke++ % STROKES, reading, plan -> {
            if (plan != null) {
                session.edit(plan.label(), editor -> plan.apply(editor, who), () -> foresight.takeBack(documents));
            }
        });
    }
}
