package org.navette.ui.widgets.text;

/** A mark with another beginning or end. @param start UTF-16 index. @param end behind the last one */
public record Resized(long id, int start, int end) {
    /** Null when nothing is left of it. */
    static Resized of(long id, int start, int end) {
        return start < end ? new Resized(id, start, end) : null;
    }
}
