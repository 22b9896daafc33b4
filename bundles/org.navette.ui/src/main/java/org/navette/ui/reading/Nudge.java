package org.navette.ui.reading;

import java.util.Optional;

import org.navette.core.study.Segment;
import org.navette.ui.widgets.text.TextUnits;

/** A coding's beginning or end moved by a word or a character; a coding never loses its last character. */
final class Nudge {
    private final TextUnits units;
    private final Positions positions;

    Nudge(String text, Positions positions) {
        units = new TextUnits(text);
        this.positions = positions;
    }

    /** Empty when nothing would change or nothing remain. */
    Optional<Segment> moved(Segment segment, boolean start, boolean on, boolean word) {
        int from = positions.toUtf16(segment.start());
        int to = positions.toUtf16(segment.end());
        int edge = start ? from : to;
        int moved = !word ? units.character(edge, on) : start ? units.wordStart(edge, on) : units.wordEnd(edge, on);
        from = start ? moved : from;
        to = start ? to : moved;
        return moved == edge || from >= to ? Optional.empty() : Optional.of(positions.segment(from, to));
    }
}
