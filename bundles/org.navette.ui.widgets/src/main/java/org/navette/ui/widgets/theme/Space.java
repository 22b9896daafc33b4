package org.navette.ui.widgets.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;

/** Distances in points, and the few layouts made of them. */
public final class Space {
    public static final int TIGHT = 4;
    public static final int GAP = 8;
    public static final int PAD = 12;
    public static final int WIDE = 24;
    /** Widest line of running text that is still pleasant to read. */
    public static final int MEASURE = 760;

    private static final int ROW = 30;
    /** Height of a row in tenths of the letters' points. */
    private static final int ROW_TENTHS = 28;

    private Space() {
    }

    /** Height of a row in a list: grows with the letters. */
    public static int row() {
        return Math.max(ROW, Fonts.LIST.get().getFontData()[0].getHeight() * ROW_TENTHS / 10);
    }

    /** Points that hold words: they grow with the size the user chose for all words. */
    public static int words(int points) {
        return points * Math.max(Fonts.Choice.USUAL.percent(), Fonts.choice().percent()) / Fonts.Choice.USUAL.percent();
    }

    /** As {@link #words}, and no more than the screen has across: for what stands in a dialog. */
    public static int across(int points) {
        return Math.min(words(points), Display.getCurrent().getPrimaryMonitor().getClientArea().width - 2 * WIDE);
    }

    /** As {@link #words}, and no more than half of the screen's height, for there are words and buttons around what stands in a dialog. */
    public static int down(int points) {
        return Math.min(words(points), Display.getCurrent().getPrimaryMonitor().getClientArea().height / 2);
    }

    /** No margin, the usual gap between cells. */
    public static GridLayout plain(int columns) {
        return padded(columns, 0);
    }

    /** The same margin all round, the usual gap between cells. */
    public static GridLayout padded(int columns, int margin) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = GAP;
        return layout;
    }

    /** Takes all room. */
    public static GridData fill() {
        return new GridData(SWT.FILL, SWT.FILL, true, true);
    }

    /** Takes the row's width. */
    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    /** Takes the row's width over several columns. */
    public static GridData wide(int columns) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    }

    /** A fixed width, of so many points at the usual size of words. */
    public static GridData width(int points) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = words(points);
        return data;
    }
}
