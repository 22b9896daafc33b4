package org.navette.analysis.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** The saved mappings of the user: one small file each. */
public record MappingFolder(Path folder) {
    private static final String ENDING = ".json";

    /** All that can be read, by name. */
    public List<Mapping> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Mapping> mappings = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                try {
                    mappings.add(Mapping.read(file));
                } catch (InputProblem p) {
                    // somebody else's file in our folder offers nothing
                }
            }
            mappings.sort(Comparator.comparing(Mapping::name, String.CASE_INSENSITIVE_ORDER));
            return mappings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that uses most of these columns and no other. */
    public Optional<Mapping> proposal(List<String> header, boolean documents) {
        return list().stream().filter(m -> m.documents() == documents && m.fits(header)).max(Comparator.comparingInt(m -> m.columns().size()));
    }

    /** Keeps it under its name, in place of one that has that name already. */
    public void save(Mapping mapping) {
        mapping.write(file(mapping.name()));
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the one of that name is or would be. @throws InputProblem when the name is no name of a file */
    public Path file(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.startsWith(".") || plain.matches(".*[/\\\\:*?\"<>|\\p{Cntrl}].*")) {
            throw new InputProblem(Place.NOWHERE, Messages.text("mapping.name", name));
        }
        return folder.resolve(plain + ENDING);
    }
}
