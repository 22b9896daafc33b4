package org.navette.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.navette.core.progress.Progress;

/** Long work and edits, one after the other on one thread, with progress that can be shown and cancelled. */
public final class Tasks {
    /** The status line is told no more often than this, in nanoseconds. */
    private static final long PACE = 80_000_000;

    private final Executor ui;
    private final Consumer<Throwable> onProblem;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("navette-tasks").factory());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Shown current;

    public Tasks(Executor ui, Consumer<Throwable> onProblem) {
        this.ui = ui;
        this.onProblem = onProblem;
    }

    /** Work whose progress is shown. @param done gets the result on the display's thread */
    public <T> void run(String title, Function<Progress, T> work, Consumer<T> done) {
        run(title, work, done, onProblem);
    }

    /** As above, for those who show themselves what went wrong. @param failed called on the display's thread */
    public <T> void run(String title, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
        waiting.incrementAndGet();
        tell();
        thread.execute(() -> {
            waiting.decrementAndGet();
            Shown shown = new Shown(title);
            current = shown;
            tell();
            try {
                T result = work.apply(shown);
                ui.execute(() -> done.accept(result));
            } catch (RuntimeException | Error e) {
                ui.execute(() -> failed.accept(e));
            } finally {
                current = null;
                tell();
            }
        });
    }

    /** Short work that nobody waits for. */
    public void quietly(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                ui.execute(() -> onProblem.accept(e));
            }
        });
    }

    /** The work in hand, if its progress is shown. */
    public Optional<TaskState> state() {
        return Optional.ofNullable(current).map(Shown::state);
    }

    /** Asks the work in hand to stop. */
    public void cancel() {
        Shown shown = current;
        if (shown != null) {
            shown.stopping = true;
            tell();
        }
    }

    /** Calls back on the display's thread when the state changed. @return runs to stop listening */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        if (telling.compareAndSet(false, true)) {
            ui.execute(() -> {
                telling.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }

    private final class Shown implements Progress {
        private final String title;
        private volatile String step = "";
        private volatile long total;
        private volatile long done;
        private volatile boolean stopping;
        private long told;

        Shown(String title) {
            this.title = title;
        }

        TaskState state() {
            return new TaskState(title, step, done, total, stopping, waiting.get());
        }

        @Override
        public void begin(String newStep, long units) {
            step = newStep;
            total = units;
            done = 0;
            tell();
        }

        @Override
        public synchronized void worked(long units) {
            done += units;
            long now = System.nanoTime();
            if (now - told > PACE) {
                told = now;
                tell();
            }
        }

        @Override
        public boolean cancelled() {
            return stopping;
        }
    }
}
