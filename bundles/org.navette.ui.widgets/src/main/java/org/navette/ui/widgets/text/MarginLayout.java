package org.navette.ui.widgets.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where stripes and their names stand in the margin, so that none hides another. */
public final class MarginLayout {
    private MarginLayout() {
    }

    /**
     * Gives each extent the first lane that is free over its whole length.
     *
     * @param starts first unit of each extent, ascending
     * @param ends   unit behind the last one
     * @return lane of each extent, from 0
     */
    public static int[] lanes(int[] starts, int[] ends) {
        int[] lanes = new int[starts.length];
        List<Integer> busyUntil = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int lane = 0;
            while (lane < busyUntil.size() && busyUntil.get(lane) > starts[i]) {
                lane++;
            }
            if (lane == busyUntil.size()) {
                busyUntil.add(ends[i]);
            } else {
                busyUntil.set(lane, ends[i]);
            }
            lanes[i] = lane;
        }
        return lanes;
    }

    /** How many names of a height fit one below the other. */
    public static int room(int top, int bottom, int height) {
        return Math.max(0, (bottom - top) / height);
    }

    /**
     * Places names as near as possible to where they would like to stand, in order and without overlap.
     *
     * @param wanted desired upper edges, ascending; no more than {@link #room}
     * @return upper edges between top and bottom
     */
    public static int[] place(int[] wanted, int height, int top, int bottom) {
        int[] placed = wanted.clone();
        int free = top;
        for (int i = 0; i < placed.length; i++) {
            placed[i] = Math.max(placed[i], free);
            free = placed[i] + height;
        }
        int limit = bottom;
        for (int i = placed.length - 1; i >= 0 && placed[i] + height > limit; i--) {
            placed[i] = limit - height;
            limit = placed[i];
        }
        return placed;
    }

    /** Number of lanes in use. */
    public static int count(int[] lanes) {
        return Arrays.stream(lanes).max().orElse(-1) + 1;
    }
}
