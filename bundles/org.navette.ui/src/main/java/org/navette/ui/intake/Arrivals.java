package org.navette.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.navette.formats.encoding.InputFile;
import org.navette.formats.interviews.TextReader;
import org.navette.ui.Messages;

/** What files brought to the window mean. */
public sealed interface Arrivals {
    Set<String> TABLES = Set.of("csv", "tsv", "tab", "xlsx", "xlsm");
    /** Packed text is too long for documents, and the others hold rows only. */
    Set<String> BEHAVIOUR = Set.of("parquet", "gz", "sqlite", "sqlite3", "db", "duckdb");
    Set<String> TEXTS = Set.of("txt", "text", "md", "docx");

    /** A study to be opened. */
    record OfStudy(Path file) implements Arrivals {
    }

    /** Texts, a document each. */
    record OfTexts(List<Path> files) implements Arrivals {
    }

    /** Tables; of a single one the user says whether it holds documents, codings, codes or behaviour. */
    record OfTables(List<Path> files) implements Arrivals {
    }

    /** Behaviour, known by its ending. */
    record OfBehaviour(Path file) implements Arrivals {
    }

    /** A codebook of another program, known by its ending. */
    record OfCodebook(Path file) implements Arrivals {
    }

    /** Nothing that could be used. @param sentence why, and what to do */
    record OfNothing(String sentence) implements Arrivals {
    }

    /** Decides by the names and kinds of the files; a folder stands for the texts in it. */
    static Arrivals of(List<Path> dropped) {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> inside = texts(path);
            if (inside.isEmpty()) {
                return new OfNothing(Messages.text("drop.folder.empty", path.getFileName()));
            }
            files.addAll(inside);
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                return new OfNothing(Messages.text("drop.unreadable", file.getFileName()));
            }
        }
        if (files.isEmpty()) {
            return new OfNothing(Messages.text("import.no.file"));
        }
        if (files.stream().allMatch(f -> TEXTS.contains(InputFile.extension(f)))) {
            return new OfTexts(files);
        }
        if (files.size() > 1) {
            return files.stream().allMatch(f -> TABLES.contains(InputFile.extension(f))) ? new OfTables(files)
                    : new OfNothing(Messages.text("drop.mixed", files.size()));
        }
        return one(files.getFirst());
    }

    private static Arrivals one(Path file) {
        String end = InputFile.extension(file);
        if (end.equals("navette")) {
            return new OfStudy(file);
        }
        if (end.equals("qdc")) {
            return new OfCodebook(file);
        }
        if (end.equals("qde") || end.equals("qdpx")) {
            return new OfNothing(Messages.text("drop.codebook", file.getFileName()));
        }
        if (BEHAVIOUR.contains(end)) {
            return new OfBehaviour(file);
        }
        if (TABLES.contains(end)) {
            return new OfTables(List.of(file));
        }
        return new OfNothing(Messages.text(TextReader.reads(file) || end.equals("xls") ? "drop.old" : "drop.unknown", file.getFileName()));
    }

    /** The texts directly in a folder, by name. */
    static List<Path> texts(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(f -> Files.isRegularFile(f) && TEXTS.contains(InputFile.extension(f))
                    && !f.getFileName().toString().startsWith("~$")).sorted().toList();
        } catch (IOException e) {
            return List.of(); // a folder that cannot be listed offers nothing, and the sentence says so
        }
    }
}
