package org.navette.ui.bench;

import java.util.Arrays;

/** Milliseconds of one thing done many times. */
record Times(double... milliseconds) {
    Times {
        milliseconds = milliseconds.clone();
        Arrays.sort(milliseconds);
    }

    /** @param share 0.95 for what all but one in twenty keep to */
    double percentile(double share) {
        return milliseconds.length == 0 ? 0 : milliseconds[(int) Math.min(milliseconds.length - 1L, (long) Math.floor(share * milliseconds.length))];
    }

    double most() {
        return percentile(1);
    }

    long over(double limit) {
        return Arrays.stream(milliseconds).filter(t -> t > limit).count();
    }
}
