package org.navette.core.codebook;

import java.util.Arrays;
import java.util.List;

/** The longest part of a row of numbers that only rises. */
final class Rising {
    private Rising() {
    }

    /** @return for each number whether it belongs to it */
    static boolean[] longest(List<Integer> numbers) {
        int n = numbers.size();
        int[] length = new int[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        boolean[] belongs = new boolean[n];
        Arrays.fill(belongs, false);
        for (int i = last; i >= 0; i = before[i]) {
            belongs[i] = true;
        }
        return belongs;
    }
}
