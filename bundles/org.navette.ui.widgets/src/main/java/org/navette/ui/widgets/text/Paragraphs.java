package org.navette.ui.widgets.text;

import java.util.Arrays;

/** The lines of a text, and the numbers of its paragraphs: the lines that are not blank, from 1. Positions are UTF-16 indices. */
public final class Paragraphs {
    private int[] starts = new int[16];
    private int count;
    /** Behind each line break. */
    private int[] lines = new int[16];
    private int breaks;
    private final int length;

    public Paragraphs(String text) {
        boolean open = false;
        length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                open = false;
                lines = breaks == lines.length ? Arrays.copyOf(lines, breaks * 2) : lines;
                lines[breaks++] = i + 1;
            } else if (!open && !Character.isWhitespace(c)) {
                open = true;
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i;
            }
        }
    }

    public int count() {
        return count;
    }

    /** Number of the paragraph that begins in the line [from, to); 0 for a blank line. */
    public int number(int from, int to) {
        int place = Arrays.binarySearch(starts, 0, count, from);
        int next = place >= 0 ? place : -place - 1;
        return next < count && starts[next] < to ? next + 1 : 0;
    }

    /** First index of the line with a place. */
    int line(int at) {
        int place = Arrays.binarySearch(lines, 0, breaks, at);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? 0 : lines[last];
    }

    /** Index behind the line with a place and its break; behind the last line, one more than the text holds. */
    int behind(int at) {
        int place = Arrays.binarySearch(lines, 0, breaks, at + 1);
        int next = place >= 0 ? place : -place - 1;
        return next < breaks ? lines[next] : length + 1;
    }
}
