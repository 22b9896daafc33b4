package org.navette.behaviour.engine;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.navette.core.progress.Cancelled;
import org.navette.core.progress.Progress;

/** The thread of one connection, on which pieces of work run one after the other while their callers wait and may cancel. */
public final class Worker implements AutoCloseable {
    private static final int POLL_MILLIS = 50;
    private final ExecutorService thread;
    private final ThreadLocal<Boolean> working = ThreadLocal.withInitial(() -> false);

    public Worker(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /**
     * @param fault what to throw for a failure of the connection
     * @throws Cancelled             when the progress was cancelled and the work stopped for it
     * @throws IllegalStateException when called from within a piece of work
     */
    public <T> T run(Statements statements, Progress progress, Callable<T> work, Function<Throwable, RuntimeException> fault) {
        if (working.get()) {
            throw new IllegalStateException("work within work of one engine would wait for itself for ever");
        }
        Future<T> answer = thread.submit(() -> {
            working.set(true);
            try {
                return work.call();
            } finally {
                working.set(false);
            }
        });
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    T result = answer.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    statements.report(progress);
                    return result;
                } catch (TimeoutException e) {
                    statements.report(progress);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                if (interrupted || progress.cancelled()) {
                    statements.cancel();
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause(), statements, fault);
        } catch (SQLException e) {
            throw thrown(e, statements, fault);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause, Statements statements, Function<Throwable, RuntimeException> fault) {
        if (cause instanceof SQLException && statements.cancelled()) {
            return new Cancelled();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException own ? own : fault.apply(cause);
    }

    /** Waits for what is running, a minute at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
