package org.navette.ui.guide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.Messages;
import org.navette.ui.keys.KeyBook;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Shows a page; Tab goes from link to link, Enter or the mouse follows. */
final class GuideView {
    private static final int COLUMN = 230;
    private static final int BULLET = 18;
    private final StyledText widget;
    private final Consumer<String> follow;
    private GuideText shown;
    private Font[] fonts = {};
    private int percent = 100;

    GuideView(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        widget = Dress.own(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        widget.setBackground(Theme.current().paper());
        widget.setForeground(Theme.current().ink());
        widget.setMargins(Space.WIDE, Space.PAD, Space.WIDE, Space.PAD);
        widget.setCaret(null);
        widget.setLineSpacing(4);
        widget.addListener(SWT.MouseUp, e -> {
            if (widget.getSelectionCount() == 0) {
                open(widget.getOffsetAtPoint(new Point(e.x, e.y)));
            }
        });
        widget.addListener(SWT.MouseMove, e -> widget.setCursor(at(widget.getOffsetAtPoint(new Point(e.x, e.y))) == null ? null
                : widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        widget.addListener(SWT.Traverse, this::tab);
        widget.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR) {
                open(widget.getSelectionRange().x);
            }
        });
        widget.addListener(SWT.Dispose, e -> Arrays.stream(fonts).forEach(Font::dispose));
        zoom(100);
    }

    StyledText control() {
        return widget;
    }

    int percent() {
        return percent;
    }

    void zoom(int wanted) {
        percent = Math.clamp(wanted, 60, 300);
        Font[] before = fonts;
        fonts = new Font[] {font(Fonts.READING), font(Fonts.TITLE), font(Fonts.STRONG)};
        widget.setFont(fonts[0]);
        if (shown != null) {
            dress();
        }
        Arrays.stream(before).forEach(Font::dispose);
    }

    private Font font(Fonts like) {
        FontData[] data = like.get().getFontData();
        double growth = like == Fonts.READING ? 1 : 1.12;
        for (FontData d : data) {
            d.setHeight((int) Math.max(5, Math.round(d.getHeight() * growth * percent / 100)));
        }
        return new Font(widget.getDisplay(), data);
    }

    void show(GuidePage page) {
        shown = GuideText.of(page, KeyBook.current()::words, Messages.text("guide.keyless"));
        widget.setText(shown.text());
        dress();
        widget.setTopIndex(0);
        widget.setSelection(0);
    }

    private void dress() {
        Theme theme = Theme.current();
        widget.setStyleRanges(new StyleRange[0]);
        for (int line = 0; line < shown.lines().size(); line++) {
            line(line, shown.lines().get(line), theme);
        }
        for (GuideText.Run run : shown.runs()) {
            StyleRange style = new StyleRange();
            style.start = run.start();
            style.length = run.length();
            style.font = style(run.span().kind()) ? fonts[2] : null;
            switch (run.span().kind()) {
                case LINK -> {
                    style.foreground = theme.accent();
                    style.underline = true;
                }
                case KEY, COMMAND_KEY -> {
                    style.background = theme.raised();
                    style.borderStyle = SWT.BORDER_SOLID;
                    style.borderColor = theme.line();
                }
                default -> style.fontStyle = SWT.BOLD;
            }
            widget.setStyleRange(style);
        }
    }

    private static boolean style(Span.Kind kind) {
        return kind == Span.Kind.STRONG;
    }

    private void line(int line, Block.Kind kind, Theme theme) {
        int start = widget.getOffsetAtLine(line);
        int length = widget.getLine(line).length();
        switch (kind) {
            case TITLE, HEADING -> {
                StyleRange style = new StyleRange(start, length, theme.ink(), null);
                style.font = kind == Block.Kind.TITLE ? fonts[1] : fonts[2];
                widget.setStyleRange(style);
                widget.setLineVerticalIndent(line, kind == Block.Kind.TITLE ? 0 : Space.PAD);
            }
            case ITEM -> {
                widget.setLineTabStops(line, 1, new int[] {BULLET});
                widget.setLineWrapIndent(line, 1, BULLET);
                widget.setLineVerticalIndent(line, Space.TIGHT);
            }
            case ROW -> {
                int column = COLUMN * percent * Fonts.choice().percent() / 10_000;
                widget.setLineTabStops(line, 1, new int[] {column});
                widget.setLineWrapIndent(line, 1, column);
                widget.setLineVerticalIndent(line, Space.TIGHT);
            }
            default -> widget.setLineVerticalIndent(line, Space.GAP);
        }
    }

    private GuideText.Run at(int offset) {
        return shown == null ? null : shown.links().stream().filter(r -> offset >= r.start() && offset < r.start() + r.length()).findFirst()
                .orElse(null);
    }

    private void open(int offset) {
        GuideText.Run link = at(offset);
        if (link != null) {
            follow.accept(link.span().target());
        }
    }

    private void tab(Event e) {
        boolean on = e.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!on && e.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        int from = widget.getSelectionRange().x;
        boolean none = widget.getSelectionCount() == 0;
        List<GuideText.Run> links = on ? shown.links() : shown.links().reversed();
        GuideText.Run next = links.stream().filter(r -> on ? r.start() > from || none && r.start() >= from : r.start() < from).findFirst()
                .orElse(null);
        e.doit = next == null;
        if (next != null) {
            widget.setSelection(next.start(), next.start() + next.length());
            widget.showSelection();
        }
    }
}
