package org.navette.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.navette.store.Study;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/** The window as its measurer sees it, from a thread of its own, so that the display's thread runs as it always does. */
final class Stage {
    private static final int LOOK_MS = 10;
    private static final int QUIET = 12;
    private static final long PATIENCE_MS = 60_000;
    /** Within so many nanoseconds what was done makes the window read. */
    private static final long ASKED_NS = 1_000_000_000;
    final StudySession session;
    private final Display display;
    private final Parts parts;

    Stage(Display display, StudySession session, Parts parts) {
        this.display = display;
        this.session = session;
        this.parts = parts;
    }

    /** Does something on the display's thread and waits for it. */
    void run(Runnable work) {
        display.syncExec(work);
    }

    <T> T get(Supplier<T> work) {
        return display.syncCall(work::get);
    }

    Study study() {
        return get(() -> session.study().orElseThrow());
    }

    void activate(String part) throws InterruptedException {
        run(() -> parts.activate(part));
        rest();
    }

    /** Waits until nothing is being read and no work is in hand, and the window is drawn. */
    void rest() throws InterruptedException {
        int quiet = 0;
        for (long waited = 0; quiet < QUIET; waited += LOOK_MS) {
            pause(LOOK_MS);
            quiet = get(() -> session.study().isPresent() && session.idle()) ? quiet + 1 : 0;
            if (waited > 10 * PATIENCE_MS) {
                throw new IllegalStateException("the window does not come to rest");
            }
        }
    }

    static void pause(int milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
    }

    /**
     * Does something that makes the window read, and waits until everything has come and is painted.
     *
     * @return from before the deed to behind the painting
     */
    Taken settled(Runnable deed, Control control) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long thread = display.getThread().threadId();
        long worked = threads.getThreadCpuTime(thread);
        long start = System.nanoTime();
        run(deed);
        while (get(session::idle) && System.nanoTime() - start < ASKED_NS) {
            pause(1);
        }
        while (!get(session::idle)) {
            pause(1);
        }
        if (get(control::isVisible)) { // nothing found: a sentence stands in its place
            painted(control::redraw, () -> true, control);
        }
        return new Taken((System.nanoTime() - start) / 1e6, (threads.getThreadCpuTime(thread) - worked) / 1e6);
    }

    /** Brings a part to the front and finds its visible control of a kind. */
    <C extends Control> C find(String part, Class<C> kind, Predicate<C> wanted) throws InterruptedException {
        activate(part);
        return get(() -> {
            List<C> found = new ArrayList<>();
            collect((Composite) parts.widget(part).orElseThrow(), kind, found);
            return found.stream().filter(c -> c.isVisible() && wanted.test(c)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " to be seen in " + part));
        });
    }

    private static <C extends Control> void collect(Composite in, Class<C> kind, List<C> found) {
        for (Control child : in.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite more) {
                collect(more, kind, found);
            }
        }
    }

    /** An event of a key, as the toolkit sends it. */
    static void press(Control control, char character, int keyCode, int modifiers) {
        Event event = new Event();
        event.character = character;
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        Event up = new Event();
        up.character = character;
        up.keyCode = keyCode;
        up.stateMask = modifiers;
        control.notifyListeners(SWT.KeyUp, up);
    }

    /**
     * Does something and waits until every control was painted while something holds.
     *
     * @return from before the deed to behind the painting
     */
    Taken painted(Runnable deed, BooleanSupplier shown, Control... controls) throws InterruptedException {
        var done = new CountDownLatch(1);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[4];
        List<Control> waiting = new ArrayList<>(List.of(controls));
        Listener listener = e -> {
            if (times[0] > 0 && !waiting.isEmpty() && shown.getAsBoolean() && waiting.remove(e.widget) && waiting.isEmpty()) {
                times[1] = System.nanoTime();
                times[3] = threads.getCurrentThreadCpuTime();
                done.countDown();
            }
        };
        run(() -> {
            for (Control control : controls) {
                control.addListener(SWT.Paint, listener);
            }
            times[2] = threads.getCurrentThreadCpuTime();
            times[0] = System.nanoTime();
            deed.run();
        });
        boolean came = done.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
        run(() -> {
            for (Control control : controls) {
                control.removeListener(SWT.Paint, listener);
            }
        });
        if (!came) {
            throw new IllegalStateException("what was done is not painted after " + PATIENCE_MS / 1000 + " s");
        }
        return new Taken((times[1] - times[0]) / 1e6, (times[3] - times[2]) / 1e6);
    }
}
