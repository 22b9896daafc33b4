package org.navette.ui.session;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** What the window remembers between two starts: theme, language, recent studies. One small file of the user's own. */
public final class Settings {
    private static final int RECENT = 8;
    private final Path file;
    private final Properties values = new Properties();

    /** Reads the file when it is there. */
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IllegalArgumentException e) {
                values.clear(); // damaged: better to begin anew than not to begin
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The user's file, in the folder that system property {@code navette.home} names, else in the home folder. */
    public static Settings ofUser() {
        return new Settings(folder().resolve("window.properties"));
    }

    /** The folder of what the user keeps beside studies. */
    public static Path folder() {
        String named = System.getProperty("navette.home");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".navette");
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public void put(String key, String value) {
        values.setProperty(key, value);
        write();
    }

    /** Forgets what was put. */
    public void remove(String key) {
        if (values.remove(key) != null) {
            write();
        }
    }

    /** Studies opened before that still exist, the latest first. */
    public List<Path> recent() {
        return remembered().stream().filter(Files::isRegularFile).toList();
    }

    /** Remembers a study as the latest one. */
    public void opened(Path study) {
        List<Path> all = new ArrayList<>(remembered());
        all.remove(study.toAbsolutePath());
        all.addFirst(study.toAbsolutePath());
        for (int i = 0; i < Math.min(RECENT, all.size()); i++) {
            values.setProperty("recent." + i, all.get(i).toString());
        }
        write();
    }

    /** Takes a study off the list of recent ones. */
    public void forget(Path study) {
        List<Path> all = new ArrayList<>(remembered());
        all.remove(study);
        for (int i = 0; i < RECENT; i++) {
            if (i < all.size()) {
                values.setProperty("recent." + i, all.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
        write();
    }

    /** Studies opened before, the latest first, also those whose file is gone. */
    public List<Path> remembered() {
        return IntStream.range(0, RECENT).mapToObj(i -> values.getProperty("recent." + i)).filter(v -> v != null)
                .map(Path::of).toList();
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                values.store(out, null);
            }
        } catch (IOException e) {
            // a home folder that cannot be written costs the memory, not the session
            System.getLogger(Settings.class.getName()).log(System.Logger.Level.WARNING, file.toString(), e);
        }
    }
}
