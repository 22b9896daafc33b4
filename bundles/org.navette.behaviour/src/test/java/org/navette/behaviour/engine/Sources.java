package org.navette.behaviour.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.navette.core.progress.Progress;
import org.navette.core.study.Source;
import org.navette.core.study.SourceColumn;
import org.navette.core.study.SourceKind;

/** Shorthand of the tests. */
public final class Sources {
    private Sources() {
    }

    /** A transactions source by copy: role word, column, role word, column … */
    public static Source of(String name, String... rolesAndColumns) {
        return of(name, false, rolesAndColumns);
    }

    public static Source of(String name, boolean reference, String... rolesAndColumns) {
        Map<SourceColumn, String> columns = new EnumMap<>(SourceColumn.class);
        for (int i = 0; i < rolesAndColumns.length; i += 2) {
            columns.put(SourceColumn.of(rolesAndColumns[i]), rolesAndColumns[i + 1]);
        }
        return new Source(0, name, SourceKind.TRANSACTIONS, "", reference, columns, 0, "");
    }

    public static Path file(Path folder, String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Declared declare(DuckDbEngine engine, Source source, Path file) {
        return engine.declare(source, file, ReadOptions.DETECT, row -> { }, Progress.NONE);
    }

    static List<RejectedRow> rejects(DuckDbEngine engine, Source source, Path file) {
        List<RejectedRow> all = new ArrayList<>();
        Declared declared = engine.declare(source, file, ReadOptions.DETECT, all::add, Progress.NONE);
        if (declared.rejected() != all.size()) {
            throw new AssertionError(declared.rejected() + " rejected, " + all.size() + " handed over");
        }
        return all;
    }

    /** All rows of a source, columns joined by bars, ordered. */
    static List<String> rows(DuckDbEngine engine, Source source) {
        SourceTable table = engine.table(source).orElseThrow();
        String row = table.roles().stream().sorted().map(role -> "coalesce(CAST(\"" + role.word() + "\" AS VARCHAR), '-')")
                .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
        return engine.work(Progress.NONE, session -> session.query(
                "SELECT " + row + " FROM " + table.relation() + " ORDER BY 1", result -> result.getString(1)));
    }

    public static Path shared(String name) {
        Path path = Path.of(System.getProperty("navette.shared", "../../../shared")).resolve("data").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "the shared data are not here: " + path);
        return path;
    }
}
