package org.navette.ui.widgets.control;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.navette.ui.widgets.access.Spoken;
import org.navette.ui.widgets.access.TabThrough;
import org.navette.ui.widgets.icon.Icons;
import org.navette.ui.widgets.theme.Dress;
import org.navette.ui.widgets.theme.Fonts;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** A button of our own look: icon, words or both; quiet, or filled with the accent colour when it is the main one. */
public final class FlatButton extends Canvas {
    /** Side of an icon at the usual size of words. */
    private static final int ICON = 16;
    private final String icon;
    private String words;
    private final boolean main;
    private boolean hover;
    private boolean chosen;

    /**
     * @param icon  name of an icon, or null
     * @param words what stands on it; empty for an icon alone
     * @param tip   what it does: tooltip, and name for screen readers
     */
    public FlatButton(Composite parent, String icon, String words, String tip, boolean main, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.words = words;
        this.main = main;
        Dress.own(this).setBackground(parent.getBackground());
        setToolTipText(tip);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && isEnabled() && getClientArea().contains(e.x, e.y)) {
                action.run();
            }
        });
        addListener(SWT.KeyDown, e -> key(e, action));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        TabThrough.on(this);
        describe(tip);
    }

    /** A quiet button with an icon alone. */
    public static FlatButton icon(Composite parent, String icon, String tip, Runnable action) {
        return new FlatButton(parent, icon, "", tip, false, action);
    }

    /** The words on it; empty for an icon alone. */
    public String text() {
        return words;
    }

    /** A quiet button with words. */
    public static FlatButton words(Composite parent, String icon, String words, String tip, Runnable action) {
        return new FlatButton(parent, icon, words, tip, false, action);
    }

    /** Changes what stands on it; the caller lays out anew when the width may change. */
    public void say(String newWords) {
        words = newWords;
        redraw();
    }

    /** Marks it as the one in force among several. */
    public void choose(boolean now) {
        chosen = now;
        redraw();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(Fonts.BODY.get());
        int text = words.isEmpty() ? 0 : gc.stringExtent(words).x;
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int width = text + (icon == null ? 0 : side()) + (text > 0 && icon != null ? 6 : 0) + (text > 0 ? 22 : 12);
        return new Point(Math.max(widthHint, width), Math.max(line, icon == null ? ICON : side()) + 12);
    }

    private void hover(boolean now) {
        hover = now;
        redraw();
    }

    private void key(Event e, Runnable action) {
        if (e.character == ' ' || e.character == SWT.CR) {
            action.run();
        } else if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_DOWN) {
            traverse(SWT.TRAVERSE_TAB_NEXT);
        } else if (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_UP) {
            traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        }
    }

    private static int side() {
        return Space.words(ICON);
    }

    private void paint(GC gc) {
        Theme theme = Theme.current();
        Rectangle area = getClientArea();
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        Color ink = main ? theme.onAccent() : theme.ink();
        if (!isEnabled()) {
            ink = Theme.mix(theme.muted(), theme.surface(), 0.5);
        }
        if (main || hover && isEnabled() || chosen) {
            Color ground = main ? isEnabled() ? theme.accent() : theme.raised() : chosen ? theme.soft() : theme.raised();
            gc.setBackground(main && hover && isEnabled() ? Theme.mix(ground, theme.ink(), 0.15) : ground);
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        if (!main && !words.isEmpty()) {
            gc.setForeground(chosen ? theme.accent() : theme.line());
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        if (isFocusControl()) {
            gc.setForeground(main ? theme.onAccent() : theme.accent());
            gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 6, 6);
        }
        gc.setFont(Fonts.BODY.get());
        int text = words.isEmpty() ? 0 : gc.stringExtent(words).x;
        int content = text + (icon == null ? 0 : side()) + (text > 0 && icon != null ? 6 : 0);
        int x = (area.width - content) / 2;
        if (icon != null) {
            gc.drawImage(Icons.get(icon, main || !isEnabled() ? ink : chosen ? theme.accent() : theme.muted()), x, (area.height - side()) / 2);
            x += side() + 6;
        }
        gc.setForeground(ink);
        gc.drawString(words, x, (area.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private void describe(String tip) {
        Spoken.as(this, () -> words.isEmpty() ? tip : words);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (isEnabled() ? 0 : ACC.STATE_DISABLED);
            }
        });
    }
}
