package org.navette.ui.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.navette.core.language.Catalogue;
import org.navette.ui.widgets.theme.Theme;

/** Photographs the window, and notes in {@code faults.txt} beside the pictures what is wrong in each. */
public final class Camera {
    private final Path folder;

    public Camera(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the picture; language, theme and size are added */
    public void take(Shell shell, String name) {
        Rectangle area = Shots.content(shell);
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell.getDisplay());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        String picture = String.format(Locale.ROOT, "%s-%s-%s-%dx%d", name, Catalogue.locale().getLanguage(),
                Theme.current().dark() ? "dark" : "light", area.width, area.height);
        loader.save(folder.resolve(picture + ".png").toString(), SWT.IMAGE_PNG);
        note(picture, Faults.of(shell.getDisplay()));
    }

    private void note(String picture, List<String> faults) {
        if (!faults.isEmpty()) {
            try {
                Files.writeString(folder.resolve("faults.txt"), picture + "\n  " + String.join("\n  ", faults) + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
