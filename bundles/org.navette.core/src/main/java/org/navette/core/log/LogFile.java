package org.navette.core.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log: {@code ~/.navette/navette.log}, or in the folder named by the system property {@code navette.home}. */
public final class LogFile implements AutoCloseable {
    private static final int LIMIT_BYTES = 2_000_000;
    private final Handler handler;

    private LogFile(Handler handler) {
        this.handler = handler;
    }

    /** Where it is. */
    public static Path path() {
        String home = System.getProperty("navette.home");
        return (home == null ? Path.of(System.getProperty("user.home"), ".navette") : Path.of(home)).resolve("navette.log");
    }

    /** Sends the root logger to the file, and nothing to the terminal: there, users read sentences only. */
    public static LogFile open() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
        try {
            Files.createDirectories(path().getParent());
            var handler = new FileHandler(path().toString(), LIMIT_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            handler.setLevel(Level.FINE);
            root.addHandler(handler);
            Logger.getLogger("org.navette").setLevel(Level.FINE);
            return new LogFile(handler);
        } catch (IOException e) {
            // A home that cannot be written must not keep anyone from working.
            return new LogFile(null);
        }
    }

    @Override
    public void close() {
        if (handler != null) {
            Logger.getLogger("").removeHandler(handler);
            handler.close();
        }
    }
}
