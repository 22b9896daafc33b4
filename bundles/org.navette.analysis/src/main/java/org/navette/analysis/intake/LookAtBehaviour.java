package org.navette.analysis.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.navette.analysis.Messages;
import org.navette.behaviour.engine.DuckDbEngine;
import org.navette.core.problem.InputProblem;
import org.navette.core.problem.Place;
import org.navette.core.progress.Progress;
import org.navette.formats.encoding.InputFile;
import org.navette.formats.tables.Line;
import org.navette.formats.tables.Row;
import org.navette.formats.tables.TableFile;
import org.navette.formats.tables.TableOptions;

/**
 * The beginning of a file of behaviour: text, packed text, workbook or Parquet.
 *
 * @param rows the first ones, cells as text
 */
public record LookAtBehaviour(List<String> header, List<List<String>> rows) {
    private static final int ROWS = 100;
    /** So many bytes of unpacked text are looked at. */
    private static final int BEGINNING = 1 << 18;

    public LookAtBehaviour {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @throws InputProblem when the file cannot be read */
    public static LookAtBehaviour at(Path file) {
        InputFile.require(file);
        String end = InputFile.extension(file);
        if (!end.equals("parquet") && !end.equals("gz")) {
            return table(file);
        }
        try {
            Path aside = Files.createTempDirectory("navette-look");
            try {
                return end.equals("parquet") ? parquet(file, aside) : table(unpacked(file, aside));
            } finally {
                discard(aside);
            }
        } catch (EOFException | ZipException e) {
            throw new InputProblem(Place.in(file), Messages.text("intake.damaged"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LookAtBehaviour table(Path file) {
        try (TableFile table = TableFile.open(file, TableOptions.DETECT)) {
            List<List<String>> rows = new ArrayList<>();
            for (Optional<Line> line = table.next(); line.isPresent() && rows.size() < ROWS; line = table.next()) {
                if (line.get() instanceof Row row) {
                    rows.add(row.cells());
                }
            }
            return new LookAtBehaviour(table.header(), rows);
        }
    }

    /** The first whole lines, under the name without its last ending. */
    private static Path unpacked(Path file, Path aside) throws IOException {
        byte[] beginning;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            beginning = in.readNBytes(BEGINNING);
        }
        int length = beginning.length;
        while (beginning.length == BEGINNING && length > 1 && beginning[length - 1] != '\n') {
            length--;
        }
        String name = file.getFileName().toString();
        return Files.write(aside.resolve(name.substring(0, name.length() - ".gz".length())), java.util.Arrays.copyOf(beginning, length));
    }

    private static LookAtBehaviour parquet(Path file, Path aside) {
        try (DuckDbEngine engine = DuckDbEngine.open(aside.resolve("look.duckdb"))) {
            return engine.work(Progress.NONE, session -> {
                List<String> header = new ArrayList<>();
                List<List<String>> rows = session.query("SELECT * FROM read_parquet(" + engine.dialect().text(file.toAbsolutePath().toString())
                        + ") LIMIT " + ROWS, row -> {
                            List<String> cells = new ArrayList<>();
                            header.clear();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                header.add(row.getMetaData().getColumnLabel(i));
                                cells.add(Optional.ofNullable(row.getString(i)).orElse(""));
                            }
                            return cells;
                        });
                return new LookAtBehaviour(header, rows);
            });
        }
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
