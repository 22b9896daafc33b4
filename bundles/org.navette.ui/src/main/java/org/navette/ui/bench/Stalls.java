package org.navette.ui.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Asks the display's thread all the time whether it answers; where it does not, looks at what it is doing. */
final class Stalls {
    /** Milliseconds without an answer that a hand on the mouse feels. */
    static final int LIMIT = 50;
    private static final int PACE = 15;
    private static final int LOOK = 10;
    private static final String OURS = "org.navette.";
    private final Display display;
    private final Thread watch;
    private final List<Stall> stalls = new ArrayList<>();
    private volatile String during = "start";
    private volatile boolean ended;

    /** @param during which measurement. @param where the innermost place of ours, and what it called */
    record Stall(String during, double milliseconds, String where) {
    }

    Stalls(Display display) {
        this.display = display;
        watch = Thread.ofPlatform().daemon().name("navette-bench-stalls").start(this::watch);
    }

    void during(String name) {
        during = name;
    }

    /** Ends the watch. @return the longest first */
    List<Stall> end() throws InterruptedException {
        ended = true;
        watch.join();
        return stalls.stream().sorted(Comparator.comparingDouble(Stall::milliseconds).reversed()).toList();
    }

    private void watch() {
        try {
            while (!ended) {
                ask();
                Thread.sleep(PACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        var answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        String name = during;
        if (display.isDisposed()) {
            ended = true;
            return;
        }
        display.asyncExec(answered::countDown);
        if (answered.await(LIMIT / 2, TimeUnit.MILLISECONDS)) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        do {
            seen.merge(place(display.getThread().getStackTrace()), 1, Integer::sum);
        } while (!answered.await(LOOK, TimeUnit.MILLISECONDS) && !ended);
        double took = (System.nanoTime() - asked) / 1e6;
        if (took > LIMIT) {
            stalls.add(new Stall(name, took, seen.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        }
    }

    private static String place(StackTraceElement... stack) {
        String called = stack.length == 0 ? "" : name(stack[0]);
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith(OURS)) {
                return name(frame) + ":" + frame.getLineNumber() + " in " + called;
            }
        }
        return called;
    }

    private static String name(StackTraceElement frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
