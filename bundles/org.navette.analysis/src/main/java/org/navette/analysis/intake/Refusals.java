package org.navette.analysis.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.navette.analysis.intake.Refusal.Cause;

/** Counts refused rows by cause, keeps the first of each, and hands all of them on. */
final class Refusals {
    /** So many examples of each cause are kept. */
    static final int EXAMPLES = 8;
    private static final int LONGEST = 200;

    private final Consumer<Refusal> next;
    private final Map<Cause, Long> counts = new EnumMap<>(Cause.class);
    private final List<Refusal> examples = new ArrayList<>();

    Refusals(Consumer<Refusal> next) {
        this.next = next;
    }

    void add(Refusal refusal) {
        next.accept(refusal);
        if (counts.merge(refusal.cause(), 1L, Long::sum) <= EXAMPLES) {
            String raw = refusal.raw();
            examples.add(raw.length() <= LONGEST ? refusal : new Refusal(refusal.file(), refusal.line(), refusal.column(), refusal.cause(),
                    refusal.reason(), refusal.remedy(), raw.substring(0, LONGEST) + "…"));
        }
    }

    long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Cause, Long> counts() {
        return counts;
    }

    /** In the order of the file. */
    List<Refusal> examples() {
        return List.copyOf(examples);
    }
}
