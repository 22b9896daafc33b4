package org.navette.ui.widgets.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.navette.ui.widgets.theme.Space;

/**
 * A text control that holds only the piece of a long text around what is looked at, with a scroll bar over all of it: the control
 * measures every line on the way to a place, which takes seconds in five million characters. Positions are UTF-16 indices in the
 * whole text; what is selected may reach beyond the piece.
 */
final class TextWindow {
    private final StyledText text;
    private final Slider bar;
    private String content = "";
    private Paragraphs paragraphs = new Paragraphs("");
    private Excerpt piece = new Excerpt(0, 0);
    /** Where the selection begins and ends indeed, as long as the control's own one is the clamped one; -1 when it lies inside. */
    private int farAnchor = -1;
    private int farCaret = -1;
    private int clampedAnchor;
    private int clampedCaret;
    private int lastTop = -1;
    private boolean moving;

    TextWindow(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL) {
            /** It takes the room there is; its own wish would lay out every line. */
            @Override
            public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(wHint == SWT.DEFAULT ? Space.MEASURE : wHint, hHint == SWT.DEFAULT ? Space.MEASURE : hHint);
            }

            @Override
            public void invokeAction(int action) {
                if (!acted(action)) {
                    super.invokeAction(action);
                }
            }

            @Override
            public void copy() {
                if (farAnchor < 0 && farCaret < 0) {
                    super.copy();
                } else {
                    copyAll();
                }
            }
        };
        bar = new Slider(parent, SWT.VERTICAL);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        bar.addListener(SWT.Selection, this::scroll);
        text.addListener(SWT.Paint, e -> painted());
        text.addListener(SWT.MouseDown, e -> {
            if ((e.stateMask & SWT.SHIFT) == 0) {
                near();
            }
        });
        text.setAlwaysShowScrollBars(false);
        bar.setVisible(false);
        ((GridData) bar.getLayoutData()).exclude = true;
    }

    StyledText control() {
        return text;
    }

    String content() {
        return content;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /** The piece that the control holds. */
    Excerpt piece() {
        return piece;
    }

    void show(ReadyText ready) {
        content = ready.content();
        paragraphs = ready.paragraphs();
        near();
        piece = Excerpt.around(content, 0);
        barred(!piece.whole(content.length()));
        text.setText(content.substring(piece.from(), piece.to()));
        lastTop = -1;
        text.redraw();
    }

    int caret() {
        return selection()[1];
    }

    /** Where the selection was begun, and where the caret stands. */
    private int[] selection() {
        int[] inside = inside();
        boolean same = inside[0] == clampedAnchor && inside[1] == clampedCaret;
        boolean begun = inside[0] == clampedAnchor;
        return new int[] { farAnchor >= 0 && begun ? farAnchor : inside[0] + piece.from(),
            farCaret >= 0 && same ? farCaret : inside[1] + piece.from() };
    }

    /** First index and the one behind the last; the same twice when nothing is selected. */
    int[] range() {
        int[] both = selection();
        return new int[] { Math.min(both[0], both[1]), Math.max(both[0], both[1]) };
    }

    private int[] inside() {
        Point range = text.getSelectionRange();
        int caret = text.getCaretOffset();
        return new int[] { caret == range.x ? range.x + range.y : range.x, caret };
    }

    /** Selects without scrolling. */
    void select(int anchor, int caret) {
        // the control lays out every line before its caret: one that is not seen stands at the beginning of the piece
        boolean behind = Math.min(anchor, caret) > piece.to();
        clampedAnchor = behind ? 0 : piece.inside(anchor);
        clampedCaret = behind ? 0 : piece.inside(caret);
        farAnchor = piece.holds(anchor) ? -1 : anchor;
        farCaret = piece.holds(caret) ? -1 : caret;
        text.setSelectionRange(clampedAnchor, clampedCaret - clampedAnchor);
    }

    /** Makes sure that the control holds a place and what is around it. @return whether it was scrolled there for that */
    boolean bring(int place) {
        if (piece.surrounds(place, content.length())) {
            return false;
        }
        hold(place);
        toTop(place, 0);
        return true;
    }

    /** Takes the piece around a place; selection and focus stay, the scroll position does not. */
    private void hold(int place) {
        int[] selected = selection();
        moving = true;
        piece = Excerpt.around(content, place);
        near();
        text.setText(content.substring(piece.from(), piece.to()));
        select(selected[0], selected[1]);
        moving = false;
    }

    private void toTop(int place, int y) {
        text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(piece.inside(place)).y - y);
    }

    private void near() {
        farAnchor = -1;
        farCaret = -1;
    }

    /** The index at the top of what is seen. */
    private int top() {
        return piece.from() + new VisualLines(text).at(0);
    }

    private int bottom() {
        return piece.from() + new VisualLines(text).at(text.getClientArea().height);
    }

    private void painted() {
        if (bar.getVisible() && !moving && text.getTopPixel() != lastTop) {
            lastTop = text.getTopPixel();
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && bar.getVisible()) {
                    follow();
                }
            });
        }
    }

    /** The view came near an end of the piece, or only elsewhere. */
    private void follow() {
        int top = top();
        int bottom = bottom();
        if (!piece.surrounds(top, content.length()) || !piece.surrounds(bottom, content.length())) {
            int y = text.getLocationAtOffset(piece.inside(top)).y;
            text.setRedraw(false);
            hold(top);
            toTop(top, y);
            text.setRedraw(true);
            lastTop = text.getTopPixel();
        }
        int seen = Math.max(1, bottom - top);
        bar.setValues(Math.min(top, content.length() - seen), 0, content.length(), seen, 1, seen);
    }

    private void scroll(Event e) {
        int line = text.getLineHeight();
        switch (e.detail) {
            case SWT.ARROW_UP -> text.setTopPixel(text.getTopPixel() - 3 * line);
            case SWT.ARROW_DOWN -> text.setTopPixel(text.getTopPixel() + 3 * line);
            case SWT.PAGE_UP -> text.setTopPixel(text.getTopPixel() - text.getClientArea().height + line);
            case SWT.PAGE_DOWN -> text.setTopPixel(text.getTopPixel() + text.getClientArea().height - line);
            default -> {
                if (!bring(bar.getSelection())) {
                    toTop(bar.getSelection(), 0);
                }
            }
        }
    }

    /** What a key does that the control cannot do by itself. @return whether it is done */
    private boolean acted(int action) {
        if (piece.whole(content.length()) || action == ST.COPY) {
            return false;
        }
        int[] now = selection();
        switch (action) {
            case ST.SELECT_ALL -> select(0, content.length());
            case ST.TEXT_START -> go(0, 0);
            case ST.TEXT_END -> go(content.length(), content.length());
            case ST.SELECT_TEXT_START -> go(now[0], 0);
            case ST.SELECT_TEXT_END -> go(now[0], content.length());
            default -> {
                bring(now[1]);
                return false;
            }
        }
        Event told = new Event();
        told.x = range()[0] - piece.from();
        told.y = range()[1] - piece.from();
        text.notifyListeners(SWT.Selection, told);
        return true;
    }

    private void go(int anchor, int caret) {
        bring(caret);
        select(anchor, caret);
        if (caret == 0) {
            text.setTopPixel(0);
        } else {
            toTop(caret, text.getClientArea().height - 2 * text.getLineHeight());
        }
    }

    private void copyAll() {
        int[] range = range();
        Clipboard clipboard = new Clipboard(text.getDisplay());
        clipboard.setContents(new Object[] { content.substring(range[0], range[1]) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Whether there is a scroll bar over all beside the control, instead of its own over what it holds. */
    private void barred(boolean now) {
        if (now == bar.getVisible()) {
            return;
        }
        bar.setVisible(now);
        ((GridData) bar.getLayoutData()).exclude = !now;
        text.setAlwaysShowScrollBars(now);
        text.getVerticalBar().setVisible(!now);
        text.getParent().layout();
    }
}
