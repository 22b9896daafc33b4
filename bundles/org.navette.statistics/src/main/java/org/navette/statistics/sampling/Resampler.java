package org.navette.statistics.sampling;

import java.util.ArrayList;
import java.util.List;

/** Draws as many as there are, with replacement, from a seed: the bootstrap's samples. */
public final class Resampler {
    private final SplitMix random;

    public Resampler(long seed) {
        random = new SplitMix(seed);
    }

    public <T> List<T> of(List<T> all) {
        List<T> drawn = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            drawn.add(all.get(random.nextInt(all.size())));
        }
        return drawn;
    }
}
