package org.navette.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class LatestReaderTest {
    private static final long PATIENCE = 20;
    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final LatestReader reader = new LatestReader(ui::add, problem -> {
        throw new AssertionError(problem);
    });

    @Test
    void whatAKeyWaitsForDoesNotStandBehindACount() throws InterruptedException {
        var counted = new CountDownLatch(1);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        reader.read("count", () -> await(counted), told::add);
        reader.promptly("row", () -> "row", told::add);
        ui.poll(PATIENCE, TimeUnit.SECONDS).run();
        assertEquals(List.of("row"), List.copyOf(told));
        counted.countDown();
        ui.poll(PATIENCE, TimeUnit.SECONDS).run();
        assertEquals(List.of("row", "count"), List.copyOf(told));
        assertTrue(reader.idle());
    }

    @Test
    void theEndComesBehindBothKindsOfReading() throws InterruptedException {
        var go = new CountDownLatch(1);
        BlockingQueue<String> order = new LinkedBlockingQueue<>();
        reader.read("count", () -> order.add(await(go)), done -> { });
        reader.promptly("row", () -> order.add(await(go)), done -> { });
        var ended = new CountDownLatch(1);
        reader.after(() -> {
            order.add("end");
            ended.countDown();
        });
        go.countDown();
        assertTrue(ended.await(PATIENCE, TimeUnit.SECONDS));
        assertEquals(List.of("count", "count", "end"), List.copyOf(order));
    }

    private static String await(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE, TimeUnit.SECONDS) ? "count" : "never";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
