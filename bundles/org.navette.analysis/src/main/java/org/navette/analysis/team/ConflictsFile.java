package org.navette.analysis.team;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.navette.analysis.Messages;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.formats.output.CsvTable;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Rejected;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;
import org.navette.store.merge.Choice;

/** The conflicts of a merge as a table: one writes it, people fill in the column {@code choice}, the next merge reads it. */
public final class ConflictsFile {
    private static final List<String> COLUMNS = List.of("copy", "conflict", "kind", "what", "ours", "ours_by", "ours_at",
            "theirs", "theirs_by", "theirs_at",
            "choices", "choice");

    private ConflictsFile() {
    }

    /**
     * The choices that somebody filled in, by {@link Conflict#id()}.
     *
     * @throws InputProblem when the file is no such table, or a choice is none of those that the row offers
     */
    public static Map<String, Choice> read(Path file) {
        Map<String, Choice> choices = new HashMap<>();
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            int copy = table.column("copy");
            int conflict = table.column("conflict");
            int offered = table.column("choices");
            int choice = table.column("choice");
            for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                switch (line.get()) {
                    case Rejected bad -> throw new InputProblem(Place.line(file, bad.line()), bad.reason());
                    case Row row -> {
                        String word = row.cell(choice).strip();
                        if (!word.isEmpty()) {
                            choices.put(row.cell(copy) + "#" + row.cell(conflict), choice(file, row, row.cell(offered), word));
                        }
                    }
                }
            }
        }
        return choices;
    }

    private static Choice choice(Path file, Row row, String offered, String word) {
        List<String> words = Arrays.stream(offered.split("\\|")).map(String::strip).toList();
        if (!words.contains(word.toLowerCase(Locale.ROOT)) || Arrays.stream(Choice.values())
                .noneMatch(c -> c.word().equalsIgnoreCase(word))) {
            throw new InputProblem(Place.line(file, row.line()).column("choice"),
                    Messages.text("merge.choice.unknown", word, String.join(", ", words)));
        }
        return Choice.of(word);
    }

    /** Before any work that ends in {@link #write}. @throws InputProblem when the file cannot be written there */
    public static void mustBeWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file) || Files.exists(file)
                && !Files.isWritable(file)) {
            throw unwritable(file, null);
        }
    }

    /** Writes the table with what was chosen; without a conflict only its header. */
    public static void write(Path file, List<Conflict> conflicts) {
        Path growing = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(growing)) {
                // Not guarded against formulas: both versions must read as they are. A choice is the only cell that comes back.
                CsvTable table = new CsvTable(out, true, false);
                table.row(COLUMNS);
                for (Conflict c : conflicts) {
                    List<Object> cells = new ArrayList<>(List.of(c.copy(), c.key(), c.kind(), c.what()));
                    for (Conflict.Version version : List.of(c.ours(), c.theirs())) {
                        cells.addAll(Arrays.asList(version.words(), version.who(), version.at()));
                    }
                    cells.add(c.choices().stream().map(Choice::word).collect(Collectors.joining("|")));
                    cells.add(c.choice().word());
                    table.row(cells);
                }
                table.finish();
            }
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(growing);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw unwritable(file, e);
        }
    }

    private static InputProblem unwritable(Path file, IOException cause) {
        return new InputProblem(Place.in(file), Messages.text("merge.conflicts.unwritable"), cause);
    }
}
