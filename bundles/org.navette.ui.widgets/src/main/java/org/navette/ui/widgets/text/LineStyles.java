package org.navette.ui.widgets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.navette.ui.widgets.theme.Theme;

/** How a line is drawn: tinted by its marks, the speaker's name bold, what was looked for highlighted. */
final class LineStyles {
    private final Mark picked;
    private final Mark hovered;
    private final Hits hits;

    /** @param picked outlined, or null. @param hovered drawn strongly, or null */
    LineStyles(Mark picked, Mark hovered, Hits hits) {
        this.picked = picked;
        this.hovered = hovered;
        this.hits = hits;
    }

    /** @param label where the speaker's name ends; the line's beginning when there is none */
    StyleRange[] of(MarkIndex marks, int from, int to, int label) {
        List<MarkIndex.Piece> pieces = marks.pieces(from, to);
        TreeSet<Integer> cuts = new TreeSet<>();
        if (label > from) {
            cuts.add(from);
            cuts.add(label);
        }
        for (MarkIndex.Piece piece : pieces) {
            cuts.add(piece.start());
            cuts.add(piece.end());
        }
        for (int i = hits.ending(from); i < hits.size() && hits.starts()[i] < to; i++) {
            cuts.add(Math.max(from, hits.starts()[i]));
            cuts.add(Math.min(to, hits.ends()[i]));
        }
        List<StyleRange> ranges = new ArrayList<>();
        Integer start = null;
        int piece = 0;
        for (Integer cut : cuts) {
            if (start != null) {
                while (piece < pieces.size() && pieces.get(piece).end() <= start) {
                    piece++;
                }
                boolean marked = piece < pieces.size() && pieces.get(piece).start() <= start;
                int hit = hits.ending(start);
                boolean found = hit < hits.size() && hits.starts()[hit] <= start;
                if (marked || found || start < label) {
                    ranges.add(style(start, cut, marked ? pieces.get(piece).marks() : List.of(), start < label, found));
                }
            }
            start = cut;
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange style(int from, int to, List<Mark> marks, boolean bold, boolean found) {
        Theme theme = Theme.current();
        StyleRange range = new StyleRange(from, to - from, theme.ink(), null, bold ? SWT.BOLD : SWT.NORMAL);
        if (!marks.isEmpty()) {
            Mark strong = marks.contains(hovered) ? hovered : marks.contains(picked) ? picked : null;
            range.background = strong != null ? theme.tint(strong.colour(), 0.45) : theme.tint(mixed(marks), strength(marks.size(), theme.dark()));
            if (marks.size() > 1) {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_SINGLE;
                range.underlineColor = theme.stroke(marks.getLast().colour());
            }
            if (marks.contains(picked)) {
                range.borderStyle = SWT.BORDER_SOLID;
                range.borderColor = theme.ink();
            }
        }
        if (found) {
            range.background = theme.highlight();
        }
        return range;
    }

    /** Each layer shows a little more, and ink stays legible on the last of them. */
    static double strength(int layers, boolean dark) {
        double one = dark ? 0.26 : 0.15;
        return one + (0.45 - one) * (1 - Math.pow(0.8, layers - 1));
    }

    private static Color mixed(List<Mark> marks) {
        Color mix = marks.getFirst().colour();
        for (int i = 1; i < marks.size(); i++) {
            mix = Theme.mix(mix, marks.get(i).colour(), 1.0 / (i + 1));
        }
        return mix;
    }
}
