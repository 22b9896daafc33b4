package org.navette.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads in the background on two threads: one for what somebody waits for with a finger on a key, one for all else, so that a count
 * over the whole study never stands before the row that was just coded. Of readings with the same key only the latest one counts: an older one that has
 * not begun is not done, and the result of one that has is thrown away.
 */
public final class LatestReader {
    private final Executor ui;
    private final Consumer<Throwable> onProblem;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("navette-reader").factory());
    private final ExecutorService prompt = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("navette-prompt-reader").factory());
    private final Map<Object, Long> latest = new HashMap<>();
    private final AtomicInteger outstanding = new AtomicInteger();
    private long ticket;

    public LatestReader(Executor ui, Consumer<Throwable> onProblem) {
        this.ui = ui;
        this.onProblem = onProblem;
    }

    /** @param done gets the result on the display's thread, unless a later reading with the key was asked for */
    public <T> void read(Object key, Supplier<T> reading, Consumer<T> done) {
        read(thread, key, reading, done);
    }

    /** As {@link #read}, before everything that is only read: for short readings of what is on the screen. */
    public <T> void promptly(Object key, Supplier<T> reading, Consumer<T> done) {
        read(prompt, key, reading, done);
    }

    private <T> void read(ExecutorService on, Object key, Supplier<T> reading, Consumer<T> done) {
        long mine = take(key);
        outstanding.incrementAndGet();
        on.execute(() -> {
            Runnable arrival = () -> { };
            if (current(key, mine)) {
                try {
                    T result = reading.get();
                    arrival = () -> done.accept(result);
                } catch (RuntimeException | Error e) {
                    arrival = () -> onProblem.accept(e);
                }
            }
            Runnable last = arrival;
            ui.execute(() -> {
                outstanding.decrementAndGet();
                if (current(key, mine)) {
                    last.run();
                }
            });
        });
    }

    /** Whether everything asked for has arrived. */
    public boolean idle() {
        return outstanding.get() == 0;
    }

    /** No reading asked for so far counts any more. */
    public synchronized void forget() {
        latest.clear();
    }

    /** Runs something behind everything asked for so far. */
    public void after(Runnable last) {
        prompt.execute(() -> thread.execute(last));
    }

    private synchronized long take(Object key) {
        latest.put(key, ++ticket);
        return ticket;
    }

    private synchronized boolean current(Object key, long mine) {
        return Long.valueOf(mine).equals(latest.get(key));
    }
}
