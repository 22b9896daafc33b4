package org.navette.ui.widgets.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** What stands before the text: numbers of paragraphs, signs of memos, links and feelings. Only what is visible is drawn. */
final class Gutter extends Canvas {
    private static final int SIGN = 11;
    /** Signs of one line stand side by side, no more than so many. */
    private static final int MOST = 3;
    private final List<Drawn> drawn = new ArrayList<>();
    private TextWindow window;
    private StyledText text;
    private Paragraphs paragraphs = new Paragraphs("");
    private boolean numbered = true;
    private List<GutterNote> notes = List.of();
    private int lastTop = -1;

    private record Drawn(GutterNote note, Rectangle box) {
    }

    Gutter(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Dress.own(this).setBackground(Theme.current().paper());
        setFont(Fonts.SMALL.get());
    }

    void attach(TextWindow shown) {
        window = shown;
        text = shown.control();
        addPaintListener(e -> paint(e.gc));
        text.addPaintListener(e -> {
            if (text.getTopPixel() != lastTop) {
                lastTop = text.getTopPixel();
                redraw();
            }
        });
        addListener(SWT.MouseMove, e -> {
            Drawn at = at(e.x, e.y);
            setToolTipText(at == null ? null : at.note().tip());
            setCursor(at == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        });
        addListener(SWT.MouseUp, e -> {
            Drawn at = at(e.x, e.y);
            if (at != null && e.button == 1) {
                at.note().open().run();
            }
        });
        addListener(SWT.MouseWheel, e -> text.setTopPixel(text.getTopPixel() - e.count * 16));
        Spoken.as(this, () -> drawn.stream().map(d -> d.note().tip()).collect(Collectors.joining(", ")));
    }

    void show(Paragraphs counted) {
        paragraphs = counted;
        fit();
    }

    void numbered(boolean now) {
        numbered = now;
        fit();
    }

    void notes(List<GutterNote> unsorted) {
        notes = unsorted.stream().sorted(Comparator.comparingInt(GutterNote::start)).toList();
        fit();
    }

    private void fit() {
        if (computeSize(SWT.DEFAULT, SWT.DEFAULT).x != getSize().x) {
            requestLayout();
        }
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = numbered && paragraphs.count() > 1 ? numbers() + Space.GAP : 0;
        return new Point(width + (notes.isEmpty() ? 0 : MOST * SIGN) + Space.GAP, heightHint == SWT.DEFAULT ? 50 : heightHint);
    }

    private int numbers() {
        GC gc = new GC(this);
        int width = gc.stringExtent("0".repeat(Math.max(2, String.valueOf(paragraphs.count()).length()))).x;
        gc.dispose();
        return width;
    }

    private Drawn at(int x, int y) {
        return drawn.stream().filter(d -> d.box().contains(x, y)).findFirst().orElse(null);
    }

    private void paint(GC gc) {
        drawn.clear();
        Rectangle area = getClientArea();
        if (text.getCharCount() == 0) {
            return;
        }
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        int first = text.getLineIndex(0);
        int last = text.getLineIndex(area.height);
        if (numbered && paragraphs.count() > 1) {
            numbers(gc, first, last);
        }
        int before = window.piece().from();
        int from = text.getOffsetAtLine(first) + before;
        int to = text.getOffsetAtLine(last) + text.getLine(last).length() + before;
        int y = Integer.MIN_VALUE;
        int beside = 0;
        for (int i = behind(from); i < notes.size() && notes.get(i).start() <= to; i++) {
            GutterNote note = notes.get(i);
            int line = text.getLocationAtOffset(window.piece().inside(note.start())).y;
            beside = line == y ? beside + 1 : 0;
            y = line;
            if (beside < MOST) {
                Rectangle box = new Rectangle(area.width - Space.TIGHT - (beside + 1) * SIGN, y + (text.getLineHeight() - SIGN) / 2 + 1, SIGN - 1, SIGN - 1);
                sign(gc, note, box);
                drawn.add(new Drawn(note, box));
            }
        }
    }

    private void numbers(GC gc, int first, int last) {
        gc.setForeground(Theme.mix(Theme.current().muted(), Theme.current().paper(), 0.25));
        int right = Space.TIGHT + numbers();
        int before = window.piece().from();
        for (int line = first; line <= last; line++) {
            int from = text.getOffsetAtLine(line);
            int to = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
            int number = paragraphs.number(before + from, before + to);
            if (number > 0) {
                String words = String.valueOf(number);
                int drop = Math.max(0, (text.getLineHeight(from) - gc.getFontMetrics().getHeight()) / 2);
                gc.drawString(words, right - gc.stringExtent(words).x, text.getLinePixel(line) + drop, true);
            }
        }
    }

    private int behind(int from) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void sign(GC gc, GutterNote note, Rectangle r) {
        gc.setBackground(note.colour());
        gc.setForeground(note.colour());
        switch (note.sign()) {
            case MEMO -> {
                gc.fillPolygon(new int[] { r.x + 1, r.y, r.x + 6, r.y, r.x + 9, r.y + 3, r.x + 9, r.y + 10, r.x + 1, r.y + 10 });
            }
            case COMMENT -> {
                gc.fillRoundRectangle(r.x, r.y + 1, 10, 7, 4, 4);
                gc.fillPolygon(new int[] { r.x + 2, r.y + 7, r.x + 6, r.y + 7, r.x + 2, r.y + 10 });
            }
            case LINK -> {
                gc.setLineWidth(2);
                gc.drawLine(r.x, r.y + 5, r.x + 7, r.y + 5);
                gc.fillPolygon(new int[] { r.x + 5, r.y + 1, r.x + 10, r.y + 5, r.x + 5, r.y + 9 });
            }
            case FEELING -> gc.fillOval(r.x + 1, r.y + 1, 8, 8);
        }
    }
}
