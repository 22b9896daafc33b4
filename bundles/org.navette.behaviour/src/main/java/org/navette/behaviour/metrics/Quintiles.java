package org.navette.behaviour.metrics;

import java.util.List;
import java.util.stream.IntStream;

import org.navette.behaviour.Messages;

/**
 * Fifths of the customers by rank, ties broken by the customer's key: equal values may fall in neighbouring fifths, but
 * every fifth is as large as the others, and every engine makes the same ones.
 */
public record Quintiles() implements Banding {
    static final int COUNT = 5;

    @Override
    public List<String> labels() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(i -> Messages
                .text(i == 1 ? "band.lowest" : i == COUNT ? "band.highest" : "band.middle", i)).toList();
    }
}
