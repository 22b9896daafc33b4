package org.navette.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.navette.core.language.Catalogue;
import org.navette.ui.shots.Faults;
import org.navette.ui.shots.Shots;
import org.navette.ui.widgets.theme.Theme;
import org.navette.ui.window.Parts;

/** Every part and every dialog, in both languages and themes: nothing cut off, missing, in the other language or in the log. */
@ExtendWith(InTheWindow.class)
class WalkTest {
    private static final int WALKING_SECONDS = 300;
    private static final Point SIZE = new Point(1280, 800);

    @Test
    void inEnglishAndLight() throws Exception {
        walk("en", "light");
    }

    @Test
    void inEnglishAndDark() throws Exception {
        walk("en", "dark");
    }

    @Test
    void inFrenchAndLight() throws Exception {
        walk("fr", "light");
    }

    @Test
    void inFrenchAndDark() throws Exception {
        walk("fr", "dark");
    }

    private static void walk(String language, String theme) throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Handler listening = listening(faults);
        Logger.getLogger("").addHandler(listening);
        try {
            InTheWindow.workbench().expectingDialogs(w -> {
                w.command("language", Map.of("org.navette.parameter.language", language));
                w.command("theme", Map.of("org.navette.parameter.theme", theme));
                w.until("the language", () -> Catalogue.locale().getLanguage().equals(language) && Theme.current().dark() == theme.equals("dark"));
                Path study = sample(w, language.equals("fr") ? "la-ruche" : "harbour-mobile");
                boolean[] ended = { false };
                new Shots(w.shell().getDisplay(), w.session(), w.window().getContext().get(Parts.class), InTheWindow.home(), (shell, name) -> {
                    seen.add(name);
                    Faults.of(shell.getDisplay()).forEach(fault -> faults.add(name + ": " + fault));
                }).begin(List.of(SIZE), study, () -> ended[0] = true);
                w.until(WALKING_SECONDS, () -> "the end of the walk; seen: " + seen, () -> ended[0]);
            });
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertTrue(seen.size() > 30, seen.toString());
        assertEquals(List.of(), faults.stream().distinct().toList());
    }

    /** The file of a sample study, made by the window when it is not there yet. */
    private static Path sample(Workbench w, String corpus) {
        w.command("sample", Map.of("org.navette.parameter.corpus", corpus));
        w.until(WALKING_SECONDS, () -> "the study", () -> w.session().study().isPresent());
        return w.session().study().orElseThrow().file();
    }

    private static Handler listening(List<String> faults) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                int level = entry.getLevel().intValue();
                if (level >= Level.SEVERE.intValue() || level >= Level.WARNING.intValue() && entry.getThrown() != null) {
                    faults.add("logged: " + entry.getMessage() + " " + entry.getThrown());
                }
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
