package org.navette.ui.widgets.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A large button that explains itself: icon, title, a sentence. */
public final class Card extends Canvas {
    private final String icon;
    private final String title;
    private final String sentence;
    private boolean hover;

    public Card(Composite parent, String icon, String title, String sentence, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.title = title;
        this.sentence = sentence;
        Dress.own(this).setBackground(Theme.current().surface());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1) {
                action.run();
            }
        });
        addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                action.run();
            }
        });
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        describe();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 320 : widthHint;
        GC gc = new GC(this);
        gc.setFont(Fonts.STRONG.get());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        TextLayout words = sentence(width);
        height += words.getBounds().height + Space.TIGHT + 2 * Space.PAD;
        words.dispose();
        return new Point(width, height);
    }

    private TextLayout sentence(int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(Fonts.BODY.get());
        layout.setText(sentence);
        layout.setWidth(Math.max(40, width - left() - Space.PAD));
        return layout;
    }

    /** Where words begin, beside the icon. */
    private static int left() {
        return Space.WIDE + Space.words(24);
    }

    private void hover(boolean now) {
        hover = now;
        redraw();
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        Rectangle area = getClientArea();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(hover ? theme.soft() : theme.paper());
        gc.fillRoundRectangle(0, 0, area.width, area.height, 12, 12);
        gc.setForeground(isFocusControl() || hover ? theme.accent() : theme.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 12, 12);
        if (isFocusControl()) {
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10); // twice the line of what the mouse is over
        }
        gc.drawImage(Icons.get(icon, theme.accent()), Space.PAD + 6, Space.PAD + 2);
        gc.setFont(Fonts.STRONG.get());
        gc.setForeground(theme.ink());
        gc.drawString(title, left(), Space.PAD, true);
        int y = Space.PAD + gc.getFontMetrics().getHeight() + Space.TIGHT;
        gc.setForeground(theme.muted());
        TextLayout words = sentence(area.width);
        words.draw(gc, left(), y);
        words.dispose();
    }

    private void describe() {
        Spoken.as(this, () -> title);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = sentence;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}
