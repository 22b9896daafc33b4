package org.navette.core.study;

import java.time.Instant;
import java.util.List;

/**
 * A seeded draw from a frame, kept for ever.
 *
 * @param frame      number of documents that could have been drawn
 * @param strata     names of the stratifying variables, empty for a simple random sample
 * @param allocation {@code proportional} or {@code equal}
 */
public record Sample(long id, String name, long seed, int size, long frame, List<String> strata, String allocation,
        String filter, Instant at) {
    public Sample {
        strata = List.copyOf(strata);
    }
}
