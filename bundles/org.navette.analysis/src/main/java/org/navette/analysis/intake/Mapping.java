package org.navette.analysis.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;

/** How the columns of a table are used, kept under a name for the next file of the same make. */
public final class Mapping {
    private static final String IMPORT = "import";
    private static final String BY_COLUMN = "col:";
    private final String name;
    private final Recipe recipe;

    private Mapping(String name, Recipe recipe) {
        this.name = name;
        this.recipe = recipe;
    }

    /** What an import of documents is told, without its files. */
    public static Mapping of(String name, ImportDocuments.Params params) {
        return new Mapping(name, ImportAgain.recipe(params, new Recipe()).with(IMPORT, "documents"));
    }

    /** What an import of behaviour is told, without its file. */
    public static Mapping of(String name, ImportBehaviour.Params params) {
        return new Mapping(name, ImportAgain.recipe(params).with(IMPORT, "behaviour"));
    }

    public String name() {
        return name;
    }

    /** Whether it is for documents; else for behaviour. */
    public boolean documents() {
        return "documents".equals(recipe.text(IMPORT));
    }

    public ImportDocuments.Params documents(List<Path> files, Path rejects) {
        return ImportAgain.documents(recipe, files, rejects);
    }

    public ImportBehaviour.Params behaviour(Path file, Path rejects) {
        return ImportAgain.behaviour(file, recipe, rejects);
    }

    /** Names of the columns that it uses. */
    public Set<String> columns() {
        Set<String> columns = new HashSet<>();
        if (documents()) {
            ImportDocuments.Params params = documents(List.of(), null);
            columns.addAll(params.text());
            Stream.of(params.id(), params.customer(), params.date()).filter(c -> c != null && !c.startsWith("name:")).forEach(columns::add);
            Stream.of(params.language(), params.channel()).filter(c -> c != null && c.startsWith(BY_COLUMN))
                    .forEach(c -> columns.add(c.substring(BY_COLUMN.length())));
            params.variables().stream().filter(v -> !v.equals(DocumentColumns.ALL)).forEach(v -> columns.add(bare(v)));
        } else {
            ImportBehaviour.Params params = behaviour(Path.of(""), null);
            params.columns().values().forEach(c -> columns.addAll(List.of(c.split("\\*"))));
            params.manner().variables().forEach(v -> columns.add(bare(v)));
        }
        return columns;
    }

    private static String bare(String variable) {
        int sign = variable.lastIndexOf('=');
        return sign > 0 ? variable.substring(0, sign) : variable;
    }

    /** Whether a table with these columns has all that it uses. */
    public boolean fits(List<String> header) {
        Set<String> there = new HashSet<>();
        header.forEach(h -> there.add(h.toLowerCase(Locale.ROOT)));
        return !columns().isEmpty() && columns().stream().allMatch(c -> there.contains(c.strip().toLowerCase(Locale.ROOT)));
    }

    /** Writes it to a file. @throws InputProblem when that cannot be written */
    public void write(Path file) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, recipe.json() + "\n");
        } catch (IOException e) {
            throw new InputProblem(Place.in(file), Messages.text("mapping.unwritable"), e);
        }
    }

    /** Reads one; its name is that of the file without its ending. @throws InputProblem when the file is none */
    public static Mapping read(Path file) {
        try {
            Recipe recipe = Recipe.of(Files.readString(file));
            Mapping mapping = new Mapping(file.getFileName().toString().replaceFirst("\\.json$", ""), recipe);
            if (!Set.of("documents", "behaviour").contains(String.valueOf(recipe.text(IMPORT)))) {
                throw new InputProblem(Place.in(file), Messages.text("mapping.none"));
            }
            mapping.columns(); // says what is wrong inside
            return mapping;
        } catch (AccessDeniedException | java.nio.file.NoSuchFileException e) {
            throw new InputProblem(Place.in(file), Messages.text("mapping.unreadable"), e);
        } catch (IOException | UncheckedIOException | ClassCastException | IllegalArgumentException e) {
            throw new InputProblem(Place.in(file), Messages.text("mapping.none"), e);
        }
    }
}
