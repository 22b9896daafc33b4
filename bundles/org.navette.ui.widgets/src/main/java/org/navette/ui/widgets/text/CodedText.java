package org.navette.ui.widgets.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * A read-only text with coloured, overlapping, named spans: the spans tint the text, stripes with their names stand behind it,
 * paragraph numbers and notes before it. Only what is visible is styled, so a long text costs no more than a short one.
 * Positions are UTF-16 indices.
 */
public final class CodedText extends Composite {
    private final StyledText text;
    private final TextWindow window;
    private final StripeMargin margin;
    private final Gutter gutter;
    private final EdgeDrag edges;
    private MarkIndex marks = new MarkIndex(List.of());
    private Mark picked;
    private Mark hovered;
    private Hits hits = Hits.NONE;
    private Speakers speakers = Speakers.none();
    private boolean speaking = true;
    private Consumer<Resized> onResize = r -> { };
    private Font zoomed;
    private double zoom = 1;
    /** Arrows with Alt do not move the caret by themselves. */
    private boolean walking;

    public CodedText(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.plain(4));
        ((org.eclipse.swt.layout.GridLayout) getLayout()).horizontalSpacing = 0;
        Dress.own(this).setBackground(Theme.current().paper());
        gutter = new Gutter(this);
        window = new TextWindow(this);
        text = Dress.own(window.control());
        margin = new StripeMargin(this);
        gutter.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        text.setLayoutData(Space.fill());
        margin.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        text.setFont(Fonts.READING.get());
        text.setBackground(Theme.current().paper());
        text.setForeground(Theme.current().ink());
        text.setSelectionBackground(Theme.current().accent());
        text.setSelectionForeground(Theme.current().onAccent());
        text.setLineSpacing(Fonts.choice().spacing());
        text.setTabs(4);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::style);
        text.addListener(SWT.Resize, e -> measure());
        gutter.attach(window);
        margin.attach(window, () -> marks, () -> picked);
        margin.onPick(this::pick);
        margin.onHover(this::hover);
        margin.onResize(this::resized);
        edges = new EdgeDrag(window);
        text.addListener(SWT.MouseDown, e -> edges.down(e, picked));
        text.addListener(SWT.MouseMove, this::mouse);
        text.addListener(SWT.MouseExit, e -> hover(null));
        text.addListener(SWT.MouseUp, e -> {
            Resized now = edges.up();
            if (now == null) {
                pickAtCaret();
            } else {
                resized(now);
            }
        });
        text.addListener(SWT.KeyDown, e -> walking = (e.stateMask & SWT.ALT) != 0);
        text.addListener(SWT.KeyUp, e -> {
            if (moves(e.keyCode) && !walking) {
                pickAtCaret();
            }
        });
        addListener(SWT.Dispose, e -> {
            if (zoomed != null) {
                zoomed.dispose();
            }
        });
        setTabList(new org.eclipse.swt.widgets.Control[] { text });
    }

    /** The text control, for menus, keys and focus. It may hold only a piece of the text: for places in the text ask the others here. */
    public StyledText text() {
        return text;
    }

    /** The margin with the stripes, for its menu. */
    public Composite margin() {
        return margin;
    }

    /** Shows another text, from its beginning. */
    public void show(String content, List<Mark> newMarks) {
        show(ReadyText.of(content), newMarks);
    }

    /** As above, of a text that was looked at already. */
    public void show(ReadyText ready, List<Mark> newMarks) {
        picked = null;
        hovered = null;
        hits = Hits.NONE;
        marks = new MarkIndex(newMarks);
        speakers = ready.speakers();
        window.show(ready);
        gutter.show(ready.paragraphs());
        top();
        changed();
    }

    /** Goes to the beginning. */
    public void top() {
        window.bring(0);
        window.select(0, 0);
        text.setTopPixel(0);
    }

    /** The whole text. */
    public String content() {
        return window.content();
    }

    /** Where the caret stands. */
    public int caret() {
        return window.caret();
    }

    /** Nothing is selected any more; the caret stays. */
    public void unselect() {
        window.select(caret(), caret());
    }

    /** The selected words; empty when nothing is selected. */
    public String words() {
        int[] range = window.range();
        return content().substring(range[0], range[1]);
    }

    /** The place of a point in the text control, or -1. */
    public int at(Point point) {
        int inside = text.getOffsetAtPoint(point);
        return inside < 0 ? -1 : inside + window.piece().from();
    }

    /** The point of a place in the text control; outside of what is seen for one that is far. */
    public Point location(int place) {
        return text.getLocationAtOffset(window.piece().inside(place));
    }

    /** Replaces the marks; text, caret and scroll position stay. */
    public void marks(List<Mark> newMarks) {
        marks = new MarkIndex(newMarks);
        long id = picked == null ? -1 : picked.id();
        picked = marks.all().stream().filter(m -> m.id() == id).findFirst().orElse(null);
        hovered = null;
        changed();
    }

    /** All marks, by start. */
    public List<Mark> marks() {
        return marks.all();
    }

    /** Replaces what stands beside the text. */
    public void notes(List<GutterNote> notes) {
        gutter.notes(notes);
    }

    /** Highlights what was looked for. */
    public void hits(Hits found) {
        hits = found;
        text.redraw();
    }

    /** Whether paragraphs bear their numbers. */
    public void numbered(boolean now) {
        gutter.numbered(now);
    }

    /** Whether the names of speakers stand out. */
    public void speaking(boolean now) {
        speaking = now;
        text.redraw();
    }

    /** Where the speaker's name ends in the line that holds a place, and its colon; the line's beginning when it begins no turn. */
    public int turn(int at) {
        int line = window.paragraphs().line(at);
        return line + speakers.label(content().substring(line, Math.min(content().length(), line + Speakers.LONGEST)).lines().findFirst().orElse(""));
    }

    /** How large the letters are. @param size 1 for the usual size */
    public void zoom(double size) {
        if (size == zoom) {
            return;
        }
        zoom = size;
        Font before = zoomed;
        FontData[] data = Fonts.READING.get().getFontData();
        for (FontData d : data) {
            d.setHeight((int) Math.max(4, Math.round(d.getHeight() * size)));
        }
        zoomed = new Font(getDisplay(), data);
        text.setFont(zoomed);
        if (before != null) {
            before.dispose();
        }
        changed();
        gutter.redraw();
    }

    /** The selected range as {start, end}; empty when nothing is selected. */
    public Optional<int[]> selection() {
        int[] range = window.range();
        return range[0] == range[1] ? Optional.empty() : Optional.of(range);
    }

    /** Selects a range; the innermost mark at its beginning becomes the current one. */
    public void select(int start, int end) {
        window.bring(start);
        window.select(start, end);
        text.showSelection();
        pick(innermost(marks.overlapping(start, start + 1)));
    }

    /** Scrolls to a range and selects it. */
    public void reveal(int start, int end) {
        int last = content().length();
        select(Math.min(start, last), Math.min(end, last));
        int line = text.getLineAtOffset(window.piece().inside(Math.min(start, last)));
        if (text.getLinePixel(line) > text.getClientArea().height * 2 / 3) {
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - text.getClientArea().height / 3);
        }
        margin.redraw();
        text.redraw();
    }

    /** The mark last clicked in the margin or walked to, or the innermost one at the caret. */
    public Optional<Mark> picked() {
        return Optional.ofNullable(picked);
    }

    /** Goes to the next mark in text order, or the one before; from the caret when none is current. @return whether there is one */
    public boolean walk(boolean on) {
        Optional<Mark> next = picked == null ? marks.beside(caret(), on) : marks.beside(picked, on);
        next.ifPresent(mark -> {
            reveal(mark.start(), mark.start());
            pick(mark);
        });
        return next.isPresent();
    }

    /** Calls back with the id of the picked mark, or -1 when none is. */
    public void onPick(LongConsumer listener) {
        addListener(SWT.Selection, e -> listener.accept(picked == null ? -1 : picked.id()));
    }

    /** Calls back when the beginning or end of a mark was dragged; the marks stay until {@link #marks} replaces them. */
    public void onResize(Consumer<Resized> listener) {
        onResize = listener;
    }

    private void resized(Resized now) {
        onResize.accept(now);
    }

    private void pick(Mark mark) {
        if (mark != picked) {
            picked = mark;
            margin.redraw();
            text.redraw();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void mouse(Event e) {
        edges.over(e, picked);
        int at = at(new Point(e.x, e.y));
        List<Mark> here = at < 0 ? List.of() : marks.overlapping(at, at + 1);
        String tip = here.isEmpty() ? null : String.join("\n", here.stream().map(Mark::detail).toList());
        if (!java.util.Objects.equals(tip, text.getToolTipText())) {
            text.setToolTipText(tip);
        }
        margin.hover(innermost(here));
    }

    private void hover(Mark mark) {
        if (mark != hovered) {
            hovered = mark;
            text.redraw();
        }
    }

    /** Only keys that move the caret choose another mark: a key with a deed of its own keeps the one it was done to. */
    private static boolean moves(int key) {
        return key == SWT.ARROW_UP || key == SWT.ARROW_DOWN || key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT || key == SWT.PAGE_UP
                || key == SWT.PAGE_DOWN || key == SWT.HOME || key == SWT.END;
    }

    private void pickAtCaret() {
        int caret = caret();
        pick(innermost(marks.overlapping(caret, caret + 1)));
    }

    private static Mark innermost(List<Mark> here) {
        return here.stream().min((a, b) -> Integer.compare(a.end() - a.start(), b.end() - b.start())).orElse(null);
    }

    private void changed() {
        margin.relayout();
        text.redraw();
    }

    /** Long lines tire the eye: the room at the right of a wide window stays empty. */
    private void measure() {
        int right = Math.max(Space.WIDE, text.getSize().x - Space.MEASURE);
        if (right != text.getRightMargin()) {
            text.setMargins(Space.PAD, Space.PAD, right, Space.WIDE);
        }
        margin.relayout();
    }

    private void style(LineStyleEvent event) {
        int before = window.piece().from();
        int from = event.lineOffset + before;
        int label = speaking ? speakers.label(event.lineText) : 0;
        event.styles = new LineStyles(picked, hovered, hits).of(marks, from, from + event.lineText.length(), from + label);
        for (StyleRange range : event.styles) {
            range.start -= before;
        }
    }
}
