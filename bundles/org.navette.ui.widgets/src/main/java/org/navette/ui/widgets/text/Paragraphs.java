package org.navette.ui.widgets.text;

import java.util.Arrays;

/** Numbers of a text's paragraphs: its lines that are not blank, from 1. */
public final class Paragraphs {
    private int[] starts = new int[16];
    private int count;

    public Paragraphs(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                open = false;
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
}
