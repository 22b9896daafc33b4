package org.navette.behaviour.engine;

import java.util.List;

/**
 * Keys of a file that differ, but are one after the source's rule.
 *
 * @param count    keys after the rule that stand for several before it
 * @param examples the first of them, with what they stand for: {@code c1 ← C1, c1}
 */
public record Collisions(long count, List<String> examples) {
    public static final Collisions NONE = new Collisions(0, List.of());

    public Collisions {
        examples = List.copyOf(examples);
    }
}
