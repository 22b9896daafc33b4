package org.navette.app.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.navette.core.language.Catalogue;
import org.navette.ui.widgets.theme.Theme;

/**
 * One window for all journeys, as a process has one in life. Each class begins in English and light, without a study; the
 * window is quitted behind the last.
 */
final class InTheWindow implements BeforeAllCallback {
    private static Running running;

    private record Running(Workbench workbench, Path home) implements ExtensionContext.Store.CloseableResource {
        static Running start() {
            try {
                Path home = Files.createTempDirectory("navette-window");
                return new Running(new Workbench(home), home);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws Exception {
            if (!workbench.quit().equals(IApplication.EXIT_OK)) {
                throw new AssertionError("the application did not end as it should");
            }
            try (Stream<Path> all = Files.walk(home)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        running = context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        workbench().play(w -> {
            w.session().close();
            w.command("language", Map.of("org.navette.parameter.language", "en"));
            w.command("theme", Map.of("org.navette.parameter.theme", "light"));
            w.until("English and light", () -> Catalogue.locale().getLanguage().equals("en") && !Theme.current().dark());
        });
    }

    static Workbench workbench() {
        return running.workbench();
    }

    /** Folder of settings, log and studies. */
    static Path home() {
        return running.home();
    }
}
