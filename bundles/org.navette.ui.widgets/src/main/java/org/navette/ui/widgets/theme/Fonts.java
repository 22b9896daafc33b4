package org.navette.ui.widgets.theme;

import java.util.Arrays;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The system's font in the few sizes that the window uses, or what the user chose instead. */
public enum Fonts {
    DISPLAY(2.0, SWT.BOLD), TITLE(1.35, SWT.BOLD), STRONG(1.0, SWT.BOLD), BODY(1.0, SWT.NORMAL),
    READING(1.12, SWT.NORMAL), SMALL(0.9, SWT.NORMAL), SMALL_STRONG(0.9, SWT.BOLD), LIST(0.95, SWT.NORMAL);

    /**
     * What the user chose.
     *
     * @param family  of texts that are read; empty for the system's
     * @param reading points of texts that are read; 0 for a little more than the system's
     * @param grid    points of words in grids; 0 for a little less than the system's
     * @param percent of the system's size, for everything; 100 for that size
     * @param spacing points between two lines of a text
     */
    public record Choice(String family, int reading, int grid, int percent, int spacing) {
        public static final Choice USUAL = new Choice("", 0, 0, 100, 5);
    }

    private static FontRegistry registry;
    private static Choice choice = Choice.USUAL;
    private final double size;
    private final int style;

    Fonts(double size, int style) {
        this.size = size;
        this.style = style;
    }

    /** The font; it belongs to the display and is not disposed by callers. */
    public Font get() {
        if (registry == null) {
            registry = new FontRegistry(Display.getCurrent());
        }
        if (!registry.hasValueFor(name())) {
            put();
        }
        return registry.get(name());
    }

    /** Whoever asks from now on gets other fonts; those that are on controls stay alive. @return whether anything changed */
    public static boolean choose(Choice wanted) {
        boolean other = !wanted.equals(choice);
        choice = wanted;
        if (other && registry != null) {
            Arrays.stream(values()).filter(f -> registry.hasValueFor(f.name())).forEach(Fonts::put);
        }
        return other;
    }

    public static Choice choice() {
        return choice;
    }

    /** Gives a control that shows the system's font the one of the chosen size. */
    static void scale(Control control) {
        if (choice.percent() != Choice.USUAL.percent() && Arrays.equals(control.getFont().getFontData(), Display.getCurrent().getSystemFont().getFontData())) {
            control.setFont(BODY.get());
        }
    }

    /** Buttons of a fixed width get the one that their words need. */
    static void widen(Composite root) {
        for (Control child : root.getChildren()) {
            if (child instanceof Button && child.getLayoutData() instanceof GridData data && data.widthHint != SWT.DEFAULT) {
                data.widthHint = Math.max(data.widthHint, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
            } else if (child instanceof Composite inner) {
                widen(inner);
            }
        }
    }

    private void put() {
        FontData[] data = Display.getCurrent().getSystemFont().getFontData();
        registry.put(name(), Arrays.stream(data).map(d -> new FontData(family(d), points(d), style)).toArray(FontData[]::new));
    }

    private String family(FontData system) {
        return this == READING && !choice.family().isEmpty() ? choice.family() : system.getName();
    }

    private int points(FontData system) {
        int wanted = switch (this) {
            case READING -> choice.reading();
            case LIST -> choice.grid();
            default -> 0;
        };
        double usual = wanted > 0 ? wanted : system.getHeight() * size;
        return (int) Math.round(usual * choice.percent() / 100);
    }
}
