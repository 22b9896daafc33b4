package org.navette.analysis.intake;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.navette.core.progress.Progress;
import org.navette.core.study.Kind;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;
import org.navette.core.study.SourceManner;
import org.navette.formats.interviews.TextReader;
import org.navette.store.ImportedFile;
import org.navette.store.Study;

/** Runs an import as the study remembers it. */
public final class ImportAgain {
    private static final String MANNER = "manner.";
    private static final Set<String> KINDS = Set.of("documents", "codebook", "codings", "behaviour");

    private ImportAgain() {
    }

    /** Whether the study remembers enough. An import of a former Navette kept no parameters. */
    public static boolean possible(List<ImportedFile> files) {
        return !files.isEmpty() && files.stream().allMatch(f -> f.recipe() != null && KINDS.contains(f.kind()))
                && files.stream().map(ImportedFile::kind).distinct().count() == 1;
    }

    /** The parts of a recipe as words, in a fixed order. */
    public static Map<String, String> told(String recipe) {
        Map<String, String> told = new java.util.TreeMap<>();
        Recipe.of(recipe).parts().forEach((part, value) -> told.put(part, value instanceof List<?> list
                ? String.join(", ", list.stream().map(String::valueOf).toList()) : String.valueOf(value)));
        return told;
    }

    /** SHA-256 of a file as it is now, lower-case hexadecimal. */
    public static String hash(Path file, Progress progress) {
        return FileHash.of(file, progress);
    }

    /**
     * @param files   of one import, in its order; {@link #possible}
     * @param rejects where rows go that are rejected again
     */
    public static void run(Study study, List<ImportedFile> files, Path rejects, Progress progress) {
        ImportedFile first = files.getFirst();
        Path file = Path.of(first.path());
        Recipe recipe = Recipe.of(first.recipe());
        switch (first.kind()) {
            case "documents" -> new ImportDocuments().run(study, documents(files, rejects), progress);
            case "codebook" -> new ImportCodebook().run(study, new ImportCodebook.Params(file), progress);
            case "codings" -> new ImportCodings().run(study, new ImportCodings.Params(file, recipe.text("coder"), rejects), progress);
            default -> new ImportBehaviour().run(study, behaviour(file, recipe, rejects), progress);
        }
    }

    /** Several tables of one import may differ in what was found out about each: that is found out again. */
    private static ImportDocuments.Params documents(List<ImportedFile> files, Path rejects) {
        List<Recipe> recipes = files.stream().filter(f -> !TextReader.reads(Path.of(f.path()))).map(f -> Recipe.of(f.recipe())).toList();
        Recipe recipe = recipes.isEmpty() ? Recipe.of(files.getFirst().recipe()) : recipes.getFirst();
        for (Recipe other : recipes) {
            boolean all = !other.texts("variables").equals(recipe.texts("variables"));
            recipe.parts().keySet().removeIf(part -> !recipe.parts().get(part).equals(other.parts().get(part)));
            if (all) {
                recipe.with("variables", List.of(DocumentColumns.ALL));
            }
        }
        return documents(recipe, files.stream().map(f -> Path.of(f.path())).toList(), rejects);
    }

    /** The parameters that a recipe holds, for these files. */
    static ImportDocuments.Params documents(Recipe recipe, List<Path> files, Path rejects) {
        String kind = recipe.text("kind");
        return new ImportDocuments.Params(files, recipe.texts("text"), recipe.text("id"),
                recipe.text("customer"), recipe.text("date"), recipe.text("language"), recipe.texts("variables"),
                kind == null ? null : Kind.of(kind), recipe.text("channel"), recipe.text("format"), recipe.text("encoding"),
                recipe.text("delimiter"), recipe.text("sheet"), rejects, Manner.of(recipe));
    }

    /** @param found takes the place of what was left open */
    static Recipe recipe(ImportDocuments.Params params, Recipe found) {
        Recipe recipe = new Recipe().with("text", params.text()).with("id", params.id()).with("customer", params.customer())
                .with("date", params.date()).with("language", params.language()).with("variables", params.variables())
                .with("kind", params.kind() == null ? null : params.kind().word()).with("channel", params.channel())
                .with("format", params.format()).with("encoding", params.encoding()).with("delimiter", params.delimiter())
                .with("sheet", params.sheet());
        params.manner().into(recipe);
        recipe.parts().putAll(found.parts());
        return recipe;
    }

    static ImportBehaviour.Params behaviour(Path file, Recipe recipe, Path rejects) {
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        for (SourceColumn role : SourceColumn.values()) {
            String column = recipe.text("column." + role.word());
            if (column != null) {
                columns.put(role, column);
            }
        }
        return new ImportBehaviour.Params(file, recipe.text("name"), SourceKind.of(recipe.text("kind")), columns,
                "true".equals(recipe.text("reference")), recipe.text("delimiter"), recipe.text("encoding"), recipe.text("sheet"), rejects,
                manner(recipe));
    }

    private static SourceManner manner(Recipe recipe) {
        Map<String, String> words = new java.util.HashMap<>();
        recipe.parts().forEach((name, value) -> {
            if (name.startsWith(MANNER) && value instanceof String text) {
                words.put(name.substring(MANNER.length()), text);
            }
        });
        return SourceManner.of(words);
    }

    static Recipe recipe(ImportBehaviour.Params params) {
        Recipe recipe = new Recipe().with("name", params.name()).with("kind", params.kind().word());
        for (SourceColumn role : SourceColumn.values()) {
            recipe.with("column." + role.word(), params.columns().get(role));
        }
        params.manner().withTable(null).words().forEach((name, value) -> recipe.with(MANNER + name, value));
        return recipe.with("reference", Boolean.toString(params.reference())).with("delimiter", params.delimiter())
                .with("encoding", params.encoding()).with("sheet", params.sheet());
    }
}
