package org.navette.cli.bench;

import java.lang.management.ManagementFactory;

/** The most heap in use at any moment since it was made, garbage included: it means something only with a small {@code -Xmx}. */
final class HeapPeak {
    private static final long PAUSE_MS = 20;
    private final Thread watch = Thread.ofPlatform().daemon().start(this::watch);
    private volatile long peak;

    private void watch() {
        try {
            while (true) {
                peak = Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the end
        }
    }

    /** Ends the watch. */
    double megabytes() {
        watch.interrupt();
        return peak / 1e6;
    }
}
