package org.navette.ui.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.navette.ui.session.Settings;

/** Where the window stands and how large it is, from one start to the next. */
final class WindowBounds {
    private static final String KEY = "window.bounds";
    private static final String FULL = "window.maximized";
    private static final Rectangle FIRST = new Rectangle(40, 20, 1280, 800);
    private static final int SMALLEST = 480;
    private final MWindow window;
    private final Settings settings;

    WindowBounds(MWindow window, Settings settings) {
        this.window = window;
        this.settings = settings;
    }

    /** @param size {@code 1280x800} asked for at the start, or empty for what was remembered. @param screens of the monitors, the main one first */
    void restore(String size, List<Rectangle> screens) {
        Rectangle wanted = size.matches("\\d{3,5}x\\d{3,5}")
                ? new Rectangle(window.getX(), window.getY(), Integer.parseInt(size.split("x")[0]), Integer.parseInt(size.split("x")[1]))
                : home(settings.get(KEY).map(WindowBounds::parse).orElse(FIRST), screens);
        window.setX(wanted.x);
        window.setY(wanted.y);
        window.setWidth(wanted.width);
        window.setHeight(wanted.height);
        if (size.isEmpty() && settings.get(FULL).filter("true"::equals).isPresent()) {
            window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        }
    }

    /** Writes down how it stands now; of a maximised window the size it had before. */
    void keep() {
        boolean full = window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
        settings.put(FULL, Boolean.toString(full));
        if (!full) {
            settings.put(KEY, window.getX() + "," + window.getY() + "," + window.getWidth() + "," + window.getHeight());
        }
    }

    private static Rectangle parse(String words) {
        if (!words.matches("-?\\d{1,5},-?\\d{1,5},\\d{1,5},\\d{1,5}")) {
            return FIRST;
        }
        int[] n = Arrays.stream(words.split(",")).mapToInt(Integer::parseInt).toArray();
        return new Rectangle(n[0], n[1], n[2], n[3]);
    }

    /** The rectangle on the monitor that shows most of it, the main one when none does. */
    static Rectangle home(Rectangle wanted, List<Rectangle> screens) {
        Rectangle best = screens.stream().max(Comparator.comparingLong(screen -> shared(wanted, screen))).orElse(wanted);
        return within(wanted, shared(wanted, best) == 0 ? screens.getFirst() : best);
    }

    private static long shared(Rectangle wanted, Rectangle screen) {
        Rectangle both = wanted.intersection(screen);
        return (long) both.width * both.height;
    }

    /** The rectangle made to fit: a monitor that is gone must not hide the window. */
    static Rectangle within(Rectangle wanted, Rectangle screen) {
        int width = Math.clamp(wanted.width, Math.min(SMALLEST, screen.width), screen.width);
        int height = Math.clamp(wanted.height, Math.min(SMALLEST, screen.height), screen.height);
        return new Rectangle(Math.clamp(wanted.x, screen.x, screen.x + screen.width - width),
                Math.clamp(wanted.y, screen.y, screen.y + screen.height - height), width, height);
    }
}
