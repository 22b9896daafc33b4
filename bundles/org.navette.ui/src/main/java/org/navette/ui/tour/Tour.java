package org.navette.ui.tour;

import java.util.Optional;

import org.navette.ui.session.Settings;

/**
 * Where somebody is on the tour. It goes on by itself when a step's own deed is seen, and the place outlives the program. While no
 * sample study is open, the step is to open one, whatever the place.
 */
final class Tour {
    private static final String PLACE = "tour.step";
    private static final TourStep[] STEPS = TourStep.values();
    private final Settings settings;
    private Scene now = Scene.NOWHERE;
    /** As it was when the step began; null until the first look. */
    private Scene before;
    private TourStep done;

    Tour(Settings settings) {
        this.settings = settings;
    }

    /** Whether it goes on. */
    boolean running() {
        return place() >= 0;
    }

    /** From the place where it was left, or from the beginning. */
    void start() {
        if (!running()) {
            go(0);
        }
    }

    /** Not to go on; the next start begins anew. */
    void end() {
        settings.remove(PLACE);
        done = null;
        before = null;
    }

    /** The step to take; empty behind the last one, and when it does not go on. */
    Optional<TourStep> step() {
        int place = place();
        if (place < 0 || place >= STEPS.length) {
            return Optional.empty();
        }
        return Optional.of(now.sample() ? STEPS[place] : TourStep.OPEN);
    }

    /** The step that was just done by the user or for them; empty after any other move. */
    Optional<TourStep> done() {
        return Optional.ofNullable(done);
    }

    /** Number of the step to take, from 1; one more than there are behind the last. */
    int number() {
        return place() + 1;
    }

    static int steps() {
        return STEPS.length;
    }

    /** Looks at the window. @return whether the card must change */
    boolean see(Scene scene) {
        boolean opened = scene.sample() != now.sample();
        now = scene;
        if (!running() || step().isEmpty()) {
            return false;
        }
        if (opened || before == null) {
            before = scene;
        }
        TourStep step = STEPS[place()];
        if (step == TourStep.OPEN ? scene.sample() : scene.sample() && step.met(before, scene)) {
            done = step;
            put(place() + 1);
            return true;
        }
        if (before.document() == 0) {
            before = scene; // the list shows its first document by itself
        }
        return opened;
    }

    /** What was seen last. */
    Scene scene() {
        return now;
    }

    /** Goes to a step. @param number from 1 */
    void at(int number) {
        go(number - 1);
    }

    boolean mayBack() {
        return running() && place() > 1;
    }

    void back() {
        if (mayBack()) {
            go(place() - 1);
        }
    }

    /** Leaves a step undone. */
    void skip() {
        if (step().isPresent() && now.sample()) {
            go(place() + 1);
        }
    }

    private void go(int place) {
        done = null;
        put(place);
    }

    private void put(int place) {
        settings.put(PLACE, Integer.toString(place));
        before = now;
    }

    private int place() {
        return settings.get(PLACE).filter(p -> p.matches("\\d{1,3}")).map(Integer::parseInt).map(p -> Math.min(p, STEPS.length)).orElse(-1);
    }
}
