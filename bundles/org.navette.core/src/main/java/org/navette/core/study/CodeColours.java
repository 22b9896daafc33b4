package org.navette.core.study;

import java.util.List;

/** Sets of twelve colours that new codes are offered, {@code #rrggbb} each. */
public enum CodeColours {
    /**
     * Told apart by readers with protanopia and deuteranopia too: six of Okabe and Ito's set and six chosen to keep their distance
     * from these and from each other. A test simulates both and measures the distances.
     */
    SAFE("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#903018", "#0090ff", "#604860", "#18c060", "#0048a8",
            "#d8a8a8"),
    /** Strong hues round the wheel. */
    VIVID("#1565d8", "#d81b3c", "#128a3a", "#f08c00", "#7b2fd0", "#00a0b8", "#c2188f", "#6f8f00", "#3b3fbf", "#e0532b", "#00795f",
            "#8d4a1f"),
    /** Quiet hues for long days. */
    SOFT("#5b84b1", "#c98a5b", "#6a9f7a", "#b77aa0", "#a9a04f", "#6fa8b8", "#8f78b5", "#c27272", "#7d8a5a", "#4f7f86", "#9a7f66",
            "#7a8391");

    private final List<String> colours;

    CodeColours(String... colours) {
        this.colours = List.of(colours);
    }

    public List<String> all() {
        return colours;
    }

    /** The colour of the n-th code; repeats after the last one. */
    public String colour(int n) {
        return colours.get(Math.floorMod(n, colours.size()));
    }
}
