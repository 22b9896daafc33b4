package org.navette.core.study;

/**
 * A span of a document.
 *
 * @param start first position, in Unicode code points from 0
 * @param end   position behind the last one; greater than start
 */
public record Segment(int start, int end) {
    public Segment {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("segment [" + start + ", " + end + ") is empty or negative");
        }
    }

    public boolean overlaps(Segment other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
