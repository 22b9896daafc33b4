package org.navette.ui.widgets.text;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/**
 * A read-only text with coloured, overlapping, named spans: the spans tint the text, and stripes with their names stand in
 * the margin. Only what is visible is styled, so a long text costs no more than a short one. Positions are UTF-16 indices.
 */
public final class CodedText extends Composite {
    private final StyledText text;
    private final StripeMargin margin;
    private MarkIndex marks = new MarkIndex(List.of());
    private Mark picked;

    public CodedText(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.plain(2));
        ((org.eclipse.swt.layout.GridLayout) getLayout()).horizontalSpacing = 0;
        Dress.own(this).setBackground(Theme.current().paper());
        margin = new StripeMargin(this);
        text = Dress.own(new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL) {
            /** It takes the room there is; its own wish would lay out every line, a minute's work for five million characters. */
            @Override
            public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? Space.MEASURE : wHint, hHint == SWT.DEFAULT ? Space.MEASURE : hHint);
            }
        });
        text.setLayoutData(Space.fill());
        margin.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        text.setFont(Fonts.READING.get());
        text.setBackground(Theme.current().paper());
        text.setForeground(Theme.current().ink());
        text.setSelectionBackground(Theme.current().accent());
        text.setSelectionForeground(Theme.current().onAccent());
        text.setLineSpacing(5);
        text.setTabs(4);
        text.setAlwaysShowScrollBars(false);
        text.addLineStyleListener(this::style);
        text.addListener(SWT.Resize, e -> measure());
        margin.attach(text, () -> marks, () -> picked);
        margin.onPick(this::pick);
        text.addListener(SWT.MouseUp, e -> pickAtCaret());
        text.addListener(SWT.KeyUp, e -> pickAtCaret());
        setTabList(new org.eclipse.swt.widgets.Control[] { text });
    }

    /** The text control, for menus and keys. */
    public StyledText text() {
        return text;
    }

    /** The margin with the stripes, for its menu. */
    public Composite margin() {
        return margin;
    }

    /** Shows another text, from its beginning, without marks. */
    public void show(String content, List<Mark> newMarks) {
        picked = null;
        marks = new MarkIndex(newMarks);
        text.setText(content);
        top();
        changed();
    }

    /** Goes to the beginning. */
    public void top() {
        text.setSelection(0);
        text.setTopPixel(0);
    }

    /** Replaces the marks; text, caret and scroll position stay. */
    public void marks(List<Mark> newMarks) {
        marks = new MarkIndex(newMarks);
        long id = picked == null ? -1 : picked.id();
        picked = marks.all().stream().filter(m -> m.id() == id).findFirst().orElse(null);
        changed();
    }

    /** The selected range as {start, end}; empty when nothing is selected. */
    public Optional<int[]> selection() {
        Point range = text.getSelectionRange();
        return range.y == 0 ? Optional.empty() : Optional.of(new int[] { range.x, range.x + range.y });
    }

    /** Scrolls to a range and selects it. */
    public void reveal(int start, int end) {
        int last = text.getCharCount();
        text.setSelection(Math.min(start, last), Math.min(end, last));
        text.showSelection();
        int line = text.getLineAtOffset(Math.min(start, last));
        if (text.getLinePixel(line) > text.getClientArea().height * 2 / 3) {
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - text.getClientArea().height / 3);
        }
        changed();
    }

    /** The mark last clicked in the margin, or the innermost one at the caret. */
    public Optional<Mark> picked() {
        return Optional.ofNullable(picked);
    }

    /** Calls back with the id of the picked mark, or -1 when none is. */
    public void onPick(LongConsumer listener) {
        addListener(SWT.Selection, e -> listener.accept(picked == null ? -1 : picked.id()));
    }

    private void pick(Mark mark) {
        if (mark != picked) {
            picked = mark;
            changed();
            notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        }
    }

    private void pickAtCaret() {
        int caret = text.getCaretOffset();
        List<Mark> here = marks.overlapping(caret, caret + 1);
        pick(here.stream().min((a, b) -> Integer.compare(a.end() - a.start(), b.end() - b.start())).orElse(null));
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
        int from = event.lineOffset;
        event.styles = marks.pieces(from, from + event.lineText.length()).stream().map(this::style)
                .toArray(StyleRange[]::new);
    }

    private StyleRange style(MarkIndex.Piece piece) {
        Theme theme = Theme.current();
        Mark outer = piece.marks().getFirst();
        Mark inner = piece.marks().getLast();
        boolean strong = piece.marks().contains(picked);
        Color base = strong ? picked.colour() : outer.colour();
        if (piece.marks().size() > 1 && !strong) {
            base = Theme.mix(outer.colour(), inner.colour(), 0.5);
        }
        StyleRange range = new StyleRange(piece.start(), piece.end() - piece.start(), theme.ink(),
                theme.tint(base, strong ? 0.45 : theme.dark() ? 0.30 : 0.18));
        if (piece.marks().size() > 1) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SINGLE;
            range.underlineColor = theme.stroke(inner.colour());
        }
        return range;
    }
}
