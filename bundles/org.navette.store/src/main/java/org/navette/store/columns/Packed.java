package org.navette.store.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that cross the border to native code as one long text: a million rows would cross it a million times.
 */
final class Packed {
    /** Stands between texts; no text that people type holds it. */
    static final char BETWEEN = '\u001f';

    private Packed() {
    }

    /** SQL of an aggregate over texts; null becomes empty. */
    static String texts(String expression) {
        return "group_concat(replace(ifnull(" + expression + ", ''), char(31), ' '), char(31))";
    }

    /** The whole numbers of a text like {@code 12,-7,40}; none for null. */
    static long[] longs(String text) {
        if (text == null) {
            return new long[0];
        }
        long[] numbers = new long[(int) text.chars().filter(c -> c == ',').count() + 1];
        int n = 0;
        long number = 0;
        boolean negative = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                numbers[n++] = negative ? -number : number;
                number = 0;
                negative = false;
            } else if (c == '-') {
                negative = true;
            } else {
                number = number * 10 + (c - '0');
            }
        }
        numbers[n] = negative ? -number : number;
        return numbers;
    }

    /** The texts that {@link #texts} put together, as many as there were rows. */
    static List<String> split(String text, int rows) {
        List<String> parts = new ArrayList<>(rows);
        int from = 0;
        while (parts.size() < rows) {
            int to = text.indexOf(BETWEEN, from);
            parts.add(text.substring(from, to < 0 ? text.length() : to));
            from = to + 1;
        }
        return parts;
    }
}
