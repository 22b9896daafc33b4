package org.navette.ui.widgets.icon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.navette.ui.widgets.theme.Space;
import org.navette.ui.widgets.theme.Theme;

/** Our own drawings, as images in the theme's stroke colour; they live as long as the display. */
public final class Icons {
    /** The stroke colour that the files hold. */
    private static final String DRAWN = "#6b7a8c";
    private static final Pattern SIZE = Pattern.compile("width=\"(\\d+)\" height=\"\\d+\"");
    private static final Map<String, Image> IMAGES = new HashMap<>();

    private Icons() {
    }

    /** An icon in the theme's muted ink. @param name file name without its ending */
    public static Image get(String name) {
        return get(name, Theme.current().muted());
    }

    /** An icon in a given colour. */
    public static Image get(String name, Color stroke) {
        String colour = String.format("#%02x%02x%02x", stroke.getRed(), stroke.getGreen(), stroke.getBlue());
        return IMAGES.computeIfAbsent(name + colour + Space.words(100), k -> image(name, colour));
    }

    private static Image image(String name, String colour) {
        String svg = drawing(name).replace(DRAWN, colour);
        int scale = Space.words(100); // an icon grows with the words beside it
        ImageDataProvider atZoom = zoom -> new ImageData(new ByteArrayInputStream(SIZE.matcher(svg)
                .replaceFirst(m -> sized(m.group(1), zoom * scale / 100)).getBytes(StandardCharsets.UTF_8)));
        Image image = new Image(Display.getCurrent(), atZoom);
        Display.getCurrent().disposeExec(image::dispose);
        return image;
    }

    /** The reader draws an SVG at the size it names: name the one wanted. */
    private static String sized(String points, int zoom) {
        int pixels = Integer.parseInt(points) * zoom / 100;
        return "width=\"" + pixels + "\" height=\"" + pixels + "\"";
    }

    private static String drawing(String name) {
        try (InputStream in = Icons.class.getResourceAsStream(name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
