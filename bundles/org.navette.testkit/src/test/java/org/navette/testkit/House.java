package org.navette.testkit;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The project's files, for the tests that look at the house itself. */
final class House {
    /** The top of the project, from the folder of this bundle. */
    static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

    private House() {
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(TOP.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        }
    }

    /** Files below a folder with this ending, build results left out. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/") && !file.toString().contains("/.tools/")).sorted().toList();
        }
    }

    static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
