package org.navette.ui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Display;
import org.navette.ui.session.StudySession;
import org.navette.ui.window.Parts;

/**
 * Works in the real window with the real parts, by events as the toolkit sends them, and measures what it does; for
 * {@code ./navette bench ui}. System property {@code navette.bench} names the folder for the figures.
 */
public final class WindowBench {
    private static final Logger LOG = Logger.getLogger(WindowBench.class.getName());
    private static final String FIGURES = "figures.tsv";
    /** So many of the longest stalls are told. */
    private static final int TOLD = 8;
    private final Display display;
    private final StudySession session;
    private final Parts parts;
    private final Path folder;

    public WindowBench(Display display, StudySession session, Parts parts, Path folder) {
        this.display = display;
        this.session = session;
        this.parts = parts;
        this.folder = folder;
    }

    /** Measures on a thread of its own, and ends the application. */
    public void begin() {
        Thread.ofPlatform().daemon().name("navette-bench").start(() -> {
            try {
                measure();
            } catch (Exception e) {
                LOG.log(Level.SEVERE, "bench", e);
                Runtime.getRuntime().halt(1);
            }
            display.asyncExec(() -> {
                session.close();
                parts.window().getContext().get(IWorkbench.class).close();
            });
        });
    }

    private void measure() throws Exception {
        Stage stage = new Stage(display, session, parts);
        stage.rest();
        Figures figures = new Figures();
        Yardstick yardstick = Yardstick.measure(stage);
        List<Scene> scenes = List.of(new GridCoding(yardstick), new GridScrolling(yardstick), new Opening(), new Lists(), new Reading(yardstick),
                new LongText());
        Stalls stalls = new Stalls(display);
        String only = System.getProperty("navette.bench.only", "");
        for (Scene scene : scenes) {
            if (scene.getClass().getSimpleName().startsWith(only)) {
                LOG.info(scene.name());
                stalls.during(scene.name());
                scene.play(stage, figures);
                figures.write(folder.resolve(FIGURES));
            }
        }
        List<Stalls.Stall> found = stalls.end();
        figures.line("display's thread without an answer for more than " + Stalls.LIMIT + " ms", found.size(), "times", null);
        found.stream().limit(TOLD).forEach(s -> figures.line("  " + s.during() + ": " + s.where(), s.milliseconds(), "ms", null));
        figures.write(folder.resolve(FIGURES));
    }
}
