package org.navette.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and a kill: asks the work to stop, waits until the study is closed, and leaves with the code for "cancelled".
 * A shutdown hook, because the JVM offers no other portable way to hear them.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "navette-interruption");
    private volatile boolean asked;
    private volatile int code = CommandLineRun.CANCELLED;

    private Interruption() {
    }

    static Interruption listen() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean asked() {
        return asked;
    }

    void finished(int exitCode) {
        code = exitCode;
        done.countDown();
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is going down already: the hook runs and leaves with our code.
            asked = true;
        }
    }

    private void stop() {
        asked = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }
}
