package org.navette.store.privacy;

import java.util.List;

import org.navette.core.study.Segment;
import org.navette.core.text.CodePoints;
import org.navette.store.Substitution;

/** Where the positions of a text lie after words of it were replaced. Positions are code points. */
record Shift(List<Substitution> substitutions) {
    Shift {
        substitutions = List.copyOf(substitutions);
    }

    String text(String old) {
        StringBuilder made = new StringBuilder(old.length() + 16);
        int index = 0;
        int position = 0;
        for (Substitution one : substitutions) {
            int from = old.offsetByCodePoints(index, one.segment().start() - position);
            made.append(old, index, from).append(one.words());
            index = old.offsetByCodePoints(from, one.segment().length());
            position = one.segment().end();
        }
        return made.append(old, index, old.length()).toString();
    }

    /** A span that a replacement cuts grows to hold all of the new words. */
    Segment segment(Segment old) {
        return new Segment(moved(old.start(), false), moved(old.end(), true));
    }

    private int moved(int position, boolean end) {
        int moved = position;
        for (Substitution one : substitutions) {
            Segment place = one.segment();
            int longer = CodePoints.length(one.words()) - place.length();
            if (place.end() < position || place.end() == position && !end) {
                moved += longer;
            } else if (end && place.start() < position) {
                moved += place.end() + longer - position;
            } else if (!end && place.start() < position) {
                moved -= position - place.start();
            }
        }
        return moved;
    }
}
