package org.navette.ui.guide;

import java.util.ArrayList;
import java.util.List;

/** The pages that were read, for going back and forth. */
final class GuideTrail {
    private final List<String> topics = new ArrayList<>();
    private int at = -1;

    /** Goes to a page; what lay ahead is forgotten. */
    void go(String topic) {
        if (at < 0 || !topics.get(at).equals(topic)) {
            topics.subList(at + 1, topics.size()).clear();
            topics.add(topic);
            at++;
        }
    }

    boolean may(int steps) {
        return at + steps >= 0 && at + steps < topics.size();
    }

    /** One page back with -1, one on with 1. @return the page there */
    String step(int steps) {
        if (may(steps)) {
            at += steps;
        }
        return topics.get(at);
    }
}
