package org.navette.ui.widgets.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** The stripes beside a text, each with the name of its mark. A name stays visible as long as its stripe is. */
final class StripeMargin extends Canvas {
    private static final int LANE = 9;
    private static final int BAR = 4;
    private static final int WIDEST = 210;
    private static final int NARROWEST = 150;
    /** With more lanes they move closer together, so that none hides another. */
    private static final int LANES_ROOM = 13 * LANE;
    private static final int NAMES_ROOM = 110;
    /** So near to the end of a stripe the mouse takes it. */
    private static final int GRIP = 4;
    /** No visual line holds more characters than one every so many pixels. */
    private static final int NARROWEST_CHARACTER = 4;

    private TextWindow window;
    private StyledText text;
    private Supplier<MarkIndex> marks;
    private Supplier<Mark> picked;
    private Consumer<Mark> onPick = m -> { };
    private Consumer<Mark> onHover = m -> { };
    private Consumer<Resized> onResize = r -> { };
    private Mark hovered;
    private Grip grip;
    private int gripY;
    private int[] lanes = {};
    /** What the lanes were laid out for. */
    private MarkIndex laid;
    private int laidPad;
    private int lastTop = -1;
    private final List<Drawn> drawn = new ArrayList<>();

    private record Drawn(Mark mark, Rectangle name, Rectangle bar) {
    }

    /** The end of a stripe under the mouse. */
    private record Grip(Mark mark, boolean start) {
    }

    StripeMargin(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Dress.own(this).setBackground(Theme.current().paper());
        setFont(Fonts.SMALL.get());
    }

    void attach(TextWindow shown, Supplier<MarkIndex> index, Supplier<Mark> chosen) {
        window = shown;
        text = shown.control();
        marks = index;
        picked = chosen;
        addPaintListener(e -> paint(e.gc));
        text.addPaintListener(e -> {
            if (text.getTopPixel() != lastTop) {
                lastTop = text.getTopPixel();
                redraw();
            }
        });
        addListener(SWT.MouseDown, e -> {
            grip = e.button == 1 ? grip(e.x, e.y) : null;
            gripY = e.y;
            if (grip == null) {
                at(e.x, e.y, onPick);
            } else {
                onPick.accept(grip.mark());
            }
        });
        addListener(SWT.MouseMove, e -> mouse(e.x, e.y));
        addListener(SWT.MouseExit, e -> hover(null));
        addListener(SWT.MouseUp, e -> drop(e.y));
        addListener(SWT.MouseWheel, e -> text.setTopPixel(text.getTopPixel() - e.count * 16));
        describe();
    }

    void onPick(Consumer<Mark> listener) {
        onPick = listener;
    }

    /** Hears of the mark under the mouse, or null. */
    void onHover(Consumer<Mark> listener) {
        onHover = listener;
    }

    /** Hears of a stripe whose end was dragged to another line. */
    void onResize(Consumer<Resized> listener) {
        onResize = listener;
    }

    /** Draws the stripe of a mark strongly. @param mark null for none */
    void hover(Mark mark) {
        if (mark != hovered) {
            hovered = mark;
            onHover.accept(mark);
            redraw();
        }
    }

    private void mouse(int x, int y) {
        if (grip != null) {
            gripY = y;
            redraw();
            return;
        }
        Drawn over = drawn.stream().filter(d -> hit(d, x, y)).findFirst().orElse(null);
        setToolTipText(over == null ? null : over.mark().detail());
        setCursor(grip(x, y) == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_SIZENS));
        hover(over == null ? null : over.mark());
    }

    private Grip grip(int x, int y) {
        for (Drawn d : drawn) {
            Rectangle bar = d.bar();
            if (x >= bar.x && x < bar.x + bar.width && bar.height > 3 * GRIP) {
                if (Math.abs(y - bar.y) <= GRIP) {
                    return new Grip(d.mark(), true);
                }
                if (Math.abs(y - bar.y - bar.height) <= GRIP) {
                    return new Grip(d.mark(), false);
                }
            }
        }
        return null;
    }

    private void drop(int y) {
        Grip dropped = grip;
        grip = null;
        if (dropped == null) {
            return;
        }
        redraw();
        Mark mark = dropped.mark();
        int piece = window.piece().from();
        int line = piece + new VisualLines(text).at(y);
        int before = piece + new VisualLines(text).at(y(dropped.start() ? mark.start() : mark.end() - 1) + 1);
        if (line == before) {
            return;
        }
        Resized now = dropped.start() ? Resized.of(mark.id(), line, mark.end()) : Resized.of(mark.id(), mark.start(), piece + new VisualLines(text).end(y));
        if (now != null) {
            onResize.accept(now);
        }
    }

    /** The marks or the line breaks changed. */
    void relayout() {
        List<Mark> all = marks.get().all();
        // By the room of text and margin together: the margin's own width must not decide about itself, or it never comes to rest.
        int pad = Math.max(20, getParent().getClientArea().width / NARROWEST_CHARACTER);
        if (marks.get() == laid && pad == laidPad) {
            redraw();
            return;
        }
        laid = marks.get();
        laidPad = pad;
        int[] starts = new int[all.size()];
        int[] ends = new int[all.size()];
        Paragraphs paragraphs = window.paragraphs();
        for (int i = 0; i < starts.length; i++) {
            Mark mark = all.get(i);
            starts[i] = Math.max(paragraphs.line(mark.start()), mark.start() - pad);
            ends[i] = Math.min(paragraphs.behind(mark.end()), mark.end() + pad);
        }
        lanes = MarginLayout.lanes(starts, ends);
        if (computeSize(SWT.DEFAULT, SWT.DEFAULT).x != getSize().x) {
            requestLayout();
        }
        redraw();
    }

    private int y(int place) {
        return text.getLocationAtOffset(window.piece().inside(place)).y;
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int widthHint, int heightHint, boolean changed) {
        boolean none = marks == null || marks.get().all().isEmpty();
        int usual = Math.clamp(getParent().getSize().x / 4, NARROWEST, WIDEST);
        int width = none ? 2 * Space.PAD : Math.max(usual, NAMES_ROOM + MarginLayout.count(lanes) * pitch());
        return new org.eclipse.swt.graphics.Point(width, heightHint == SWT.DEFAULT ? 50 : heightHint);
    }

    /** Distance from lane to lane. */
    private int pitch() {
        return Math.clamp(LANES_ROOM / Math.max(1, MarginLayout.count(lanes)), 3, LANE);
    }

    private boolean hit(Drawn d, int x, int y) {
        return d.name().contains(x, y) || d.bar().contains(x, y);
    }

    private void at(int x, int y, Consumer<Mark> use) {
        drawn.stream().filter(d -> hit(d, x, y)).findFirst().ifPresent(d -> {
            use.accept(d.mark());
            window.bring(d.mark().start());
            window.select(d.mark().start(), d.mark().start());
            text.showSelection();
        });
    }

    private void paint(GC gc) {
        drawn.clear();
        Rectangle area = getClientArea();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        if (text.getCharCount() == 0) {
            return;
        }
        Excerpt piece = window.piece();
        int lowest = text.getLineIndex(area.height);
        int top = piece.from() + text.getOffsetAtLine(text.getLineIndex(0));
        int bottom = piece.from() + text.getOffsetAtLine(lowest) + text.getLine(lowest).length();
        int pitch = pitch();
        int bar = Math.min(BAR, pitch - 1);
        List<Drawn> bars = new ArrayList<>();
        for (Mark mark : marks.get().overlapping(top, bottom + 1)) {
            int y1 = y(mark.start()) + 2;
            int last = piece.inside(Math.max(mark.start(), mark.end() - 1));
            int y2 = text.getLocationAtOffset(last).y + text.getLineHeight(last) - 2;
            if (y2 < 0 || y1 > area.height) {
                continue;
            }
            if (grip != null && grip.mark() == mark) {
                y1 = grip.start() ? Math.min(gripY, y2 - 2) : y1;
                y2 = grip.start() ? y2 : Math.max(gripY, y1 + 2);
            }
            int lane = lanes[marks.get().place(mark)];
            bars.add(new Drawn(mark, null, new Rectangle(area.width - (lane + 1) * pitch, y1, bar, y2 - y1)));
        }
        bars.sort(Comparator.comparingInt((Drawn d) -> Math.max(0, d.bar().y)).thenComparingInt(d -> -d.bar().x));
        names(gc, area, bars);
    }

    private boolean strong(Mark mark) {
        return mark == picked.get() || mark == hovered;
    }

    /** Bars that share one name: the same code on the same span by several coders. */
    private static List<List<Drawn>> groups(List<Drawn> bars) {
        Map<List<Object>, List<Drawn>> groups = new LinkedHashMap<>();
        for (Drawn d : bars) {
            groups.computeIfAbsent(List.of(d.mark().label(), d.mark().start(), d.mark().end()), k -> new ArrayList<>()).add(d);
        }
        return List.copyOf(groups.values());
    }

    private void names(GC gc, Rectangle area, List<Drawn> bars) {
        Theme theme = Theme.current();
        List<List<Drawn>> groups = groups(bars);
        int height = gc.getFontMetrics().getHeight() + 4;
        int room = MarginLayout.room(0, area.height, height);
        int shown = groups.size() <= room ? groups.size() : Math.max(0, room - 1);
        int[] wanted = groups.stream().limit(shown).mapToInt(g -> Math.max(2, g.getFirst().bar().y)).toArray();
        int[] places = MarginLayout.place(wanted, height, 0, area.height - (shown < groups.size() ? height : 0));
        int lanesLeft = bars.stream().mapToInt(d -> d.bar().x).min().orElse(area.width) - Space.TIGHT;
        int right = Math.max(60, lanesLeft - Space.PAD);
        for (int i = 0; i < shown; i++) {
            for (Drawn d : groups.get(i)) {
                gc.setForeground(theme.tint(d.mark().colour(), 0.45));
                int joint = Math.max(d.bar().y + 4, 6);
                gc.drawPolyline(new int[] { right + 3, places[i] + height / 2, lanesLeft, joint, d.bar().x, joint });
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<Drawn> group = groups.get(i);
            boolean strong = group.stream().anyMatch(d -> strong(d.mark()));
            Rectangle name = new Rectangle(0, 0, 0, 0);
            if (i < shown) {
                name = new Rectangle(Space.GAP, places[i], right - Space.GAP, height - 1);
                name(gc, theme, group, name, strong);
            }
            for (Drawn d : group) {
                Rectangle bar = d.bar();
                int wider = strong(d.mark()) ? 1 : 0;
                gc.setBackground(theme.stroke(d.mark().colour()));
                gc.fillRoundRectangle(bar.x - wider, bar.y, bar.width + 2 * wider, bar.height, BAR, BAR);
                drawn.add(new Drawn(d.mark(), name, new Rectangle(bar.x - 1, bar.y, bar.width + 2, bar.height)));
            }
        }
        if (shown < groups.size()) {
            gc.setForeground(theme.muted());
            String more = "+" + (groups.size() - shown);
            gc.drawString(more, right - gc.stringExtent(more).x - 4, area.height - height, true);
        }
    }

    private static void name(GC gc, Theme theme, List<Drawn> group, Rectangle box, boolean strong) {
        Mark mark = group.getFirst().mark();
        String times = group.size() == 1 ? "" : " ×" + group.size();
        String words = Shorten.toWidth(gc, mark.label(), box.width - 10 - gc.stringExtent(times).x) + times;
        int width = gc.stringExtent(words).x + 10;
        gc.setBackground(theme.tint(mark.colour(), strong ? 0.45 : theme.dark() ? 0.30 : 0.16));
        gc.fillRoundRectangle(box.x + box.width - width, box.y, width, box.height, 8, 8);
        gc.setForeground(theme.ink());
        gc.drawString(words, box.x + box.width - width + 5, box.y + 1, true);
    }

    private void describe() {
        Spoken.as(this, () -> drawn.stream().map(d -> d.mark().label()).collect(Collectors.joining(", ")));
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LIST;
            }
        });
    }
}
